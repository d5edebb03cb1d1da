import { useEffect, useState } from 'react';

/** An address in this browser at which a text can be downloaded as a file of a type, such as `text/csv`. */
export function useFileAddress(text: string, type: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [text, type]);
  return address;
}

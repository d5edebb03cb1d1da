/** Words of the form that adds and corrects records: apart from text.ts, so that its island loads no others. */
export { form as formText } from './en/form.ts';

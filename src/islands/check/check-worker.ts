/// <reference lib="webworker" />
/** Looks texts up away from the page, which stays quick on a slow phone. The index is loaded with the first request. */
import { openCheckIndex, type CheckIndex, type CheckIndexFile } from '#views/check/check-index.ts';
import { fetchFile } from '../fetch-file.ts';
import type { Numbered, NumberedReply } from '../number-requests.ts';
import { reasonOf } from '../reason-of.ts';
import { answerRequest } from './answer-request.ts';
import type { CheckReply, CheckRequest } from './check-messages.ts';

/** A request, and the address of the index. */
type Question = Numbered<CheckRequest> & { readonly file: string };

let index: Promise<CheckIndex> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data);
});

async function answer({ number, file, request }: Question): Promise<void> {
  try {
    index ??= load(file);
    say({ number, reply: answerRequest(await index, request) });
  } catch (error) {
    index = null;
    say({ number, reason: reasonOf(error) });
  }
}

async function load(file: string): Promise<CheckIndex> {
  const response = await fetchFile(file);
  return openCheckIndex((await response.json()) as CheckIndexFile); // the build that wrote the file also wrote this reader
}

function say(reply: NumberedReply<CheckReply>): void {
  self.postMessage(reply);
}

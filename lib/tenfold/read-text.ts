/** A page of 500 calls or the transcript of a day has less; more would only fill the memory. */
const longestAnswerBytes = 8 * 1024 * 1024;

/** An answer's text; undefined when it is too long, of which no more is read than it takes to know. Aborting throws. */
export async function readText(response: Response, signal: AbortSignal): Promise<string | undefined> {
  const body: ReadableStream<Uint8Array> | null = response.body;
  if (body === null) return '';
  const reader = body.getReader();
  const stop = (): void => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const decoder = new TextDecoder();
    let text = '';
    let readBytes = 0;
    for (;;) {
      const chunk = await reader.read();
      signal.throwIfAborted();
      if (chunk.done) return text + decoder.decode();
      readBytes += chunk.value.byteLength;
      if (readBytes > longestAnswerBytes) return undefined;
      text += decoder.decode(chunk.value, { stream: true });
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

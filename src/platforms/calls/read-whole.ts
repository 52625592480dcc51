/**
 * Reads the answer to its end, so that a connection cut in the middle of a page shows while the call can still be repeated. What comes back is the
 * same answer with its text at hand: turning that into bytes and back would cost a tenth of the time that parsing takes.
 */
export async function readWhole(answer: Response): Promise<Response> {
  const text = await answer.text();
  const { status, statusText, headers } = answer;
  return Object.assign(new Response(null, { status, statusText, headers }), {
    text: () => Promise.resolve(text),
    json: async () => JSON.parse(text) as unknown,
  });
}

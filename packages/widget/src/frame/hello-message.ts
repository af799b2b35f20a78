// What the page around says when it begins to listen, since a frame may have spoken before.

/** To a framed page: say once more how high you are and what you show. */
export const helloMessage = { type: 'dprk-hello' } as const;

/** Whether a message is that one. */
export function isHello(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return 'type' in data && data.type === helloMessage.type;
}

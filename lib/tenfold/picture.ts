const largestBytes = 2 * 1024 * 1024;
const beginnings = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
];

/** Why this cannot be a profile picture: its content counts, not its name. Source: V2 / Users / Set user profile picture */
export async function pictureProblem(image: Blob): Promise<string | undefined> {
  if (image.size >= largestBytes) return 'the picture is not smaller than 2 MB';
  const start = new Uint8Array(await image.slice(0, 4).arrayBuffer());
  const isPicture = beginnings.some((beginning) => beginning.every((byte, index) => start[index] === byte));
  return isPicture ? undefined : 'the picture is neither JPEG nor PNG';
}

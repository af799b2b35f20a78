// Draws an SVG text as a PNG in the page; nothing is requested.

/** It is drawn at least twice as large, and larger until it has this width. **Units:** pixels. */
const leastWidthPx = 1_600;
const leastScale = 2;

/** **Units:** milliseconds until a picture that never loads is given up. */
const patienceMs = 10_000;

/**
 * The PNG. **Absent:** undefined where the page's policy refuses an image with a `data:` address, or the browser gives
 * no pixels away.
 */
export async function pngOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob | undefined> {
  const scale = Math.max(leastScale, Math.ceil(leastWidthPx / width));
  try {
    const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
    });
  } catch {
    return undefined;
  }
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = document.createElement('img');
    const timer = setTimeout(reject, patienceMs);
    image.onload = () => {
      clearTimeout(timer);
      resolve(image);
    };
    image.onerror = () => {
      clearTimeout(timer);
      reject(new Error('pngOf: no image'));
    };
    image.src = address;
  });
}

/**
 * A drawing as a picture of pixels, `scale` of them to each of the drawing's: 2 is sharp on a
 * projector and on paper. `svg` is a whole file with width and height on its first element.
 */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const image = await loaded(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw the picture on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser made no picture of the drawing'));
      else resolve(blob);
    }, 'image/png');
  });
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the browser cannot read the drawing'));
    image.src = address;
  });
}

/** What must stay in view when a picture is cropped, as shares of its width and height. */
export interface FocalPoint {
  readonly x: number;
  readonly y: number;
}

const finest = 100;

/** The point of a picture at which something on the screen is; beside the picture the nearest one of it. */
export function focalPointAt(
  picture: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  place: { readonly clientX: number; readonly clientY: number },
): FocalPoint {
  return {
    x: shareOf(place.clientX - picture.left, picture.width),
    y: shareOf(place.clientY - picture.top, picture.height),
  };
}

const shareOf = (distance: number, length: number) =>
  length > 0 ? Math.round(Math.min(1, Math.max(0, distance / length)) * finest) / finest : 0.5;

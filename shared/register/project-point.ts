/** A place on the globe, degrees north and east (WGS 84). */
export type LatLon = { readonly lat: number; readonly lon: number };

/** A place on the map of Norway: both from 0 to 1, `x` from west to east, `y` from north to south. */
export type MapPoint = { readonly x: number; readonly y: number };

/** Norway stands upright on the meridian in the middle of UTM zone 33, the official zone for the whole country. */
const centralMeridian = 15;

/**
 * Edges of the box on the projected plane, in radians of the sphere: the outermost municipal centres (Utsira,
 * Vardø, Mandal, Gamvik) with some 50 km to spare, so that dots and their outlines are not cut.
 */
const edge = { west: -0.098, east: 0.1015, south: 1.0085, north: 1.2555 };

/** Width of the map by its height: multiply `x` by this for a map without distortion. */
export const mapAspect = (edge.east - edge.west) / (edge.north - edge.south);

/**
 * In: a place in mainland Norway. Out: where it lies on the map; a place outside Norway may fall outside the box.
 * Transverse Mercator on a sphere (Snyder, Map Projections, 1987, formulas 8-1 to 8-3, with k0 = 1 and R = 1).
 */
export function projectPoint({ lat, lon }: LatLon): MapPoint {
  const phi = radians(lat);
  const lambda = radians(lon - centralMeridian);
  const east = Math.atanh(Math.cos(phi) * Math.sin(lambda));
  const north = Math.atan2(Math.tan(phi), Math.cos(lambda));
  return {
    x: (east - edge.west) / (edge.east - edge.west),
    y: (edge.north - north) / (edge.north - edge.south),
  };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

namespace Lavamedia.Media.Uploads.Films;

/// <summary>An element of EBML (RFC 8794).</summary>
/// <param name="Id">Its identifier, with the bits that say its length.</param>
/// <param name="Start">Where its content begins.</param>
/// <param name="End">Where it ends; the end of its parent when it does not say.</param>
/// <param name="HasUnknownSize">Whether it ends only where something else begins.</param>
internal readonly record struct EbmlElement(uint Id, long Start, long End, bool HasUnknownSize);

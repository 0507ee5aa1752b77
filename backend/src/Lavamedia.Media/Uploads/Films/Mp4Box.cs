namespace Lavamedia.Media.Uploads.Films;

/// <summary>A box of a file of ISO/IEC 14496-12: four letters, and where its content is.</summary>
/// <param name="Type">Its four letters.</param>
/// <param name="Start">Where its content begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Mp4Box(string Type, long Start, long End);

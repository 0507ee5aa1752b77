using System.Text.Json.Serialization;
using Lavamedia.Media.Variants;

namespace Lavamedia.Media.Worker;

/// <summary>What the worker says; a variant's bytes follow its message.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PictureOpened), "opened")]
[JsonDerivedType(typeof(VariantMade), "variant")]
[JsonDerivedType(typeof(PictureRefused), "refused")]
[JsonDerivedType(typeof(WorkDone), "done")]
public abstract record WorkerMessage;

/// <summary>The picture can be decoded.</summary>
/// <param name="Width">Width of the upright picture in pixels.</param>
/// <param name="Height">Height of the upright picture in pixels.</param>
/// <param name="DominantColor">The average colour as <c>#rrggbb</c>.</param>
/// <param name="VariantCount">How many variants follow.</param>
public sealed record PictureOpened(int Width, int Height, string DominantColor, int VariantCount) : WorkerMessage;

/// <summary>A variant is made.</summary>
/// <param name="Format">The encoding.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="ByteSize">How many bytes follow this message.</param>
public sealed record VariantMade(MediaFormat Format, int Width, int Height, int ByteSize) : WorkerMessage;

/// <summary>The file is no picture that can be decoded; trying again does not help.</summary>
/// <param name="Reason">Why.</param>
public sealed record PictureRefused(string Reason) : WorkerMessage;

/// <summary>Everything was made.</summary>
public sealed record WorkDone : WorkerMessage;

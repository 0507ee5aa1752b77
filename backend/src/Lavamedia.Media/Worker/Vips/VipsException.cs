namespace Lavamedia.Media.Worker.Vips;

/// <summary>libvips refused an operation; the message is its own.</summary>
/// <param name="message">What libvips said.</param>
internal sealed class VipsException(string message) : Exception(message);

using Lavamedia.Media.Assets;

namespace Lavamedia.Exchange.Bodies;

/// <summary>What a text refers to whose addresses start from its own place, as in a folder of files.</summary>
internal sealed class RelativeReferences(IBodyReferences references, string place) : IBodyReferences
{
    // Only for its arithmetic of paths.
    private static readonly Uri Anywhere = new("https://anywhere.invalid/");

    /// <inheritdoc />
    public Guid? FindPicture(string? externalId, string address) =>
        references.FindPicture(externalId, Resolve(place, address));

    /// <inheritdoc />
    public Guid? FindRecording(MediaType kind, string address) =>
        references.FindRecording(kind, Resolve(place, address));

    /// <inheritdoc />
    public BodyLink Rewrite(string address) => references.Rewrite(Resolve(place, address));

    /// <summary>An address as a path from the root, when it is a path; as it is otherwise.</summary>
    public static string Resolve(string place, string address)
    {
        address = address.Trim();
        return
            address.Length == 0
            || address.StartsWith('#')
            || address.StartsWith('/')
            || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile)
            || !Uri.TryCreate(new Uri(Anywhere, place), address, out var resolved)
            ? address
            : $"{resolved.AbsolutePath}{resolved.Fragment}";
    }
}

using System.Text.Json;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Body;

/// <summary>How a body names an asset: by the opaque id that <c>MediaAsset.id</c> has in the schema.</summary>
public static class MediaReference
{
    /// <summary>The reference to an asset.</summary>
    public static string Format(Guid mediaId) => NodeId.Encode(nameof(MediaAsset), mediaId);

    /// <summary>The asset that an attribute of a node refers to; null when it refers to none.</summary>
    internal static Guid? Find(JsonElement attributes, string name) =>
        BodyAttribute.TextOf(attributes, name) is { } reference && TryParse(reference, out var mediaId)
            ? mediaId
            : null;

    /// <summary>Reads a reference; false when it is none, or one to something else.</summary>
    public static bool TryParse(string reference, out Guid mediaId) =>
        NodeId.TryDecode(reference, nameof(MediaAsset), out mediaId);
}

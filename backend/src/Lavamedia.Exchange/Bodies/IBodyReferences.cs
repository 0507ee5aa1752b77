using Lavamedia.Media.Assets;

namespace Lavamedia.Exchange.Bodies;

/// <summary>What a text of another system refers to, as it is here.</summary>
internal interface IBodyReferences
{
    /// <summary>The picture of the media library for one of the source, or null when it is not there.</summary>
    /// <param name="externalId">What the source calls it, when the text says so.</param>
    /// <param name="address">Where the text finds it.</param>
    Guid? FindPicture(string? externalId, string address);

    /// <summary>The film, recording or file of the media library for one of the source, or null when it is not there.</summary>
    /// <param name="kind">Which of them it must be.</param>
    /// <param name="address">Where the text finds it.</param>
    Guid? FindRecording(MediaType kind, string address);

    /// <summary>Where a link leads now.</summary>
    BodyLink Rewrite(string address);
}

/// <summary>A link of a text.</summary>
/// <param name="Address">Where it leads; null when a body cannot have it.</param>
/// <param name="IsLost">Whether it points into the other system at something that is not here.</param>
internal sealed record BodyLink(string? Address, bool IsLost = false);

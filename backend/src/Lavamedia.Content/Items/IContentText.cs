using System.Text.Json;

namespace Lavamedia.Content.Items;

/// <summary>The texts that an item shows and that a version of it remembers.</summary>
internal interface IContentText
{
    string Title { get; }

    string Slug { get; }

    string? Kicker { get; }

    string? Summary { get; }

    JsonElement? Body { get; }
}

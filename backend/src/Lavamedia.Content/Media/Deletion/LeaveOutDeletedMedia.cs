using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Media.Deletion;

/// <summary>Takes out of an earlier version what is in the library no more: otherwise it could never be brought back.</summary>
public sealed class LeaveOutDeletedMedia(LavamediaDbContext database)
{
    /// <summary>The draft without blocks and values that lead to deleted assets; the same where there are none.</summary>
    public async Task<ContentDraft> FromAsync(ContentDraft draft, CancellationToken cancellationToken)
    {
        var named = new HashSet<Guid>();
        Collect(draft.Body, named);
        Collect(draft.Fields, named);
        if (draft.Seo?.SocialMediaId is { } social)
        {
            named.Add(social);
        }

        if (named.Count == 0)
        {
            return draft;
        }

        // What is there and hidden from the viewer is no less there.
        var known = await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Where(asset => named.Contains(asset.Id))
            .Select(asset => asset.Id)
            .ToListAsync(cancellationToken);
        named.ExceptWith(known);
        return named.Count == 0
            ? draft
            : draft with
            {
                Body = Without(draft.Body, named),
                Fields = Without(draft.Fields, named),
                Seo =
                    draft.Seo is { SocialMediaId: { } shared } seo && named.Contains(shared)
                        ? seo with
                        {
                            SocialMediaId = null,
                        }
                        : draft.Seo,
            };
    }

    private static void Collect(JsonElement? value, HashSet<Guid> named)
    {
        switch (value)
        {
            case { ValueKind: JsonValueKind.Object } given:
                foreach (var member in given.EnumerateObject())
                {
                    Collect(member.Value, named);
                }

                break;
            case { ValueKind: JsonValueKind.Array } given:
                foreach (var element in given.EnumerateArray())
                {
                    Collect(element, named);
                }

                break;
            case { ValueKind: JsonValueKind.String } given:
                if (MediaReference.TryParse(given.GetString()!, out var mediaId))
                {
                    named.Add(mediaId);
                }

                break;
        }
    }

    private static JsonElement? Without(JsonElement? value, HashSet<Guid> deleted)
    {
        if (value is not { ValueKind: JsonValueKind.Object } given)
        {
            return value;
        }

        var node = JsonNode.Parse(given.GetRawText())!;
        Prune(node, deleted);
        return JsonSerializer.SerializeToElement(node);
    }

    private static void Prune(JsonNode? node, HashSet<Guid> deleted)
    {
        switch (node)
        {
            case JsonObject block when Is(block["type"], "text"):
                break;
            case JsonObject block:
                foreach (var (name, _) in block.Where(member => IsDeleted(member.Value, deleted)).ToList())
                {
                    block.Remove(name);
                }

                foreach (var (_, child) in block)
                {
                    Prune(child, deleted);
                }

                // Blocks that hold blocks hold one at least; pictures that stand beside each other may all be gone.
                if (block["content"] is JsonArray { Count: 0 } content && !Is(block["type"], "gallery"))
                {
                    content.Add(new JsonObject { ["type"] = "paragraph" });
                }

                break;
            case JsonArray elements:
                for (var index = elements.Count - 1; index >= 0; index--)
                {
                    if (IsDeleted(elements[index], deleted) || IsDeleted(MediaOf(elements[index]), deleted))
                    {
                        elements.RemoveAt(index);
                    }
                    else
                    {
                        Prune(elements[index], deleted);
                    }
                }

                break;
        }
    }

    private static JsonNode? MediaOf(JsonNode? node) =>
        node is JsonObject block && block["attrs"] is JsonObject attributes ? attributes["mediaId"] : null;

    private static bool IsDeleted(JsonNode? node, HashSet<Guid> deleted) =>
        node is JsonValue value
        && value.TryGetValue<string>(out var text)
        && MediaReference.TryParse(text, out var mediaId)
        && deleted.Contains(mediaId);

    private static bool Is(JsonNode? node, string text) =>
        node is JsonValue value && value.TryGetValue<string>(out var found) && found == text;
}

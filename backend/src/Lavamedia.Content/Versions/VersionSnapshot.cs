using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.Content.Items;
using Lavamedia.Content.Seo;

namespace Lavamedia.Content.Versions;

/// <summary>A draft as one JSON value, for comparing versions.</summary>
internal static class VersionSnapshot
{
    /// <summary>The patch from one draft to the next.</summary>
    public static JsonElement Difference(ContentDraft before, ContentDraft after) =>
        JsonSerializer.SerializeToElement(JsonDifference.Between(Of(before), Of(after)));

    /// <summary>The members that a patch touches, in the order in which it names them.</summary>
    public static IReadOnlyList<string> ChangedMembers(JsonElement difference) =>
        [
            .. difference
                .EnumerateArray()
                .Select(operation => operation.GetProperty("path").GetString()!.Split('/')[1])
                .Distinct(),
        ];

    private static JsonObject Of(ContentDraft draft) =>
        new()
        {
            ["title"] = draft.Title,
            ["slug"] = draft.Slug,
            ["kicker"] = draft.Kicker,
            ["summary"] = draft.Summary,
            ["body"] = draft.Body is { } body ? JsonNode.Parse(body.GetRawText()) : null,
            ["fields"] = draft.Fields is { } fields ? JsonNode.Parse(fields.GetRawText()) : null,
            ["bylines"] = new JsonArray([
                .. draft.Bylines.Select(byline => new JsonObject
                {
                    ["role"] = byline.Role.ToString(),
                    ["authorId"] = byline.AuthorId?.ToString(),
                    ["name"] = byline.Name,
                }),
            ]),
            ["tagIds"] = new JsonArray([.. draft.TagIds.Select(id => JsonValue.Create(id.ToString()))]),
            ["categoryIds"] = new JsonArray([.. draft.CategoryIds.Select(id => JsonValue.Create(id.ToString()))]),
            ["hero"] = draft.Hero is { } hero
                ? new JsonObject
                {
                    ["mediaId"] = hero.MediaId.ToString(),
                    ["alternativeText"] = hero.AlternativeText,
                    ["caption"] = hero.Caption,
                }
                : null,
            ["seo"] = draft.Seo is { } seo ? JsonNode.Parse(SeoSnapshot.Write(seo).GetRawText()) : null,
        };
}

using System.Text.Json;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.Content.Modelling.Values;

/// <summary>Finds what custom fields refer to.</summary>
internal static class CustomFieldLinks
{
    /// <summary>The references to items and assets in the order of the fields; what rich texts show included.</summary>
    public static IReadOnlyList<CustomFieldLink> Find(ModelType? type, JsonElement? values)
    {
        var links = new List<CustomFieldLink>();
        if (type is not null && values is { ValueKind: JsonValueKind.Object } given)
        {
            Collect([.. type.Fields], given, ["fields"], links);
        }

        return links;
    }

    /// <summary>The key of an item by its id in the schema.</summary>
    public static Guid? ItemOf(string id) => NodeId.TryDecode(id, nameof(ContentItem), out var key) ? key : null;

    private static void Collect(
        IReadOnlyList<ModelField> fields,
        JsonElement values,
        IReadOnlyList<string> path,
        List<CustomFieldLink> links
    )
    {
        foreach (var field in fields)
        {
            if (!values.TryGetProperty(field.Key, out var value) || !CustomFieldValues.Fits(field, value))
            {
                continue;
            }

            foreach (var (index, item) in CustomFieldValues.ElementsOf(field, value).Index())
            {
                IReadOnlyList<string> here = field.IsList ? [.. path, field.Key, $"{index}"] : [.. path, field.Key];
                switch (field.Kind)
                {
                    case ContentFieldKind.Reference:
                        links.Add(new CustomFieldLink(field, here, ItemOf(item.GetString()!)));
                        break;
                    case ContentFieldKind.Media:
                        links.Add(
                            new CustomFieldLink(
                                field,
                                here,
                                MediaReference.TryParse(item.GetString()!, out var mediaId) ? mediaId : null
                            )
                        );
                        break;
                    case ContentFieldKind.RichText:
                        links.AddRange(
                            BodyMedia
                                .Find(item)
                                .Select(asset => new CustomFieldLink(
                                    field with
                                    {
                                        Kind = ContentFieldKind.Media,
                                    },
                                    here,
                                    asset.MediaId,
                                    asset.Kind
                                ))
                        );
                        break;
                    case ContentFieldKind.Group:
                        Collect([.. field.Fields], item, here, links);
                        break;
                }
            }
        }
    }
}

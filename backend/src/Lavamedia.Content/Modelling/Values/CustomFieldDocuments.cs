using System.Text.Json;

namespace Lavamedia.Content.Modelling.Values;

/// <summary>Finds the documents that stand in custom fields, for whoever reads bodies.</summary>
public static class CustomFieldDocuments
{
    /// <summary>The documents in the order of the fields, those within groups included.</summary>
    /// <param name="type">The type of the item; null for one that editors did not define.</param>
    /// <param name="fields">The values as an item shows them: below the key of their type.</param>
    public static IReadOnlyList<JsonElement> Find(ModelType? type, JsonElement? fields)
    {
        var documents = new List<JsonElement>();
        if (
            type is not null
            && fields is { ValueKind: JsonValueKind.Object } keyed
            && keyed.TryGetProperty(type.Key, out var values)
        )
        {
            Collect([.. type.Fields], values, documents);
        }

        return documents;
    }

    private static void Collect(IReadOnlyList<ModelField> fields, JsonElement values, List<JsonElement> documents)
    {
        foreach (var field in fields)
        {
            if (!values.TryGetProperty(field.Key, out var value) || !CustomFieldValues.Fits(field, value))
            {
                continue;
            }

            foreach (var item in CustomFieldValues.ElementsOf(field, value))
            {
                if (field.Kind == ContentFieldKind.RichText)
                {
                    documents.Add(item);
                }
                else if (field.Kind == ContentFieldKind.Group)
                {
                    Collect([.. field.Fields], item, documents);
                }
            }
        }
    }
}

using System.Text;
using System.Text.Json;
using Lavamedia.Content.Body;

namespace Lavamedia.Content.Modelling.Values;

/// <summary>The words of custom fields, for search.</summary>
internal static class CustomFieldText
{
    /// <summary>The words, a value a line; of choices what people read, in the language of the item.</summary>
    public static string Extract(ModelType? type, JsonElement? values, string locale)
    {
        var text = new StringBuilder();
        if (type is not null && values is { ValueKind: JsonValueKind.Object } given)
        {
            Append([.. type.Fields], given, locale, text);
        }

        return text.ToString().Trim();
    }

    private static void Append(IReadOnlyList<ModelField> fields, JsonElement values, string locale, StringBuilder text)
    {
        foreach (var field in fields)
        {
            if (!values.TryGetProperty(field.Key, out var value) || !CustomFieldValues.Fits(field, value))
            {
                continue;
            }

            foreach (var item in CustomFieldValues.ElementsOf(field, value))
            {
                switch (field.Kind)
                {
                    case ContentFieldKind.Text:
                        text.Append(item.GetString()).Append('\n');
                        break;
                    case ContentFieldKind.RichText:
                        text.Append(BodyText.Extract(item)).Append('\n');
                        break;
                    case ContentFieldKind.Choice:
                        text.Append(field.Choices.First(choice => item.ValueEquals(choice.Value)).Labels.In(locale))
                            .Append('\n');
                        break;
                    case ContentFieldKind.Group:
                        Append([.. field.Fields], item, locale, text);
                        break;
                }
            }
        }
    }
}

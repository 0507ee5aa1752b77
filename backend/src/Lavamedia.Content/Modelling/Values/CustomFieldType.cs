using System.Globalization;
using System.Text.Json;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Modelling.Typed;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Modelling.Values;

/// <summary>What the schema shows of what an item says in a custom field.</summary>
[ObjectType<CustomField>]
public static class CustomFieldType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<CustomField> type)
    {
        type.Description("What an item says in one of the fields of its type.");
        type.Field("key", field => field.Field.Key).Description("The name of the field for programs.");
        type.Field("kind", field => field.Field.Kind).Description("What the field holds.");
    }

    /// <summary>The name of the field for people.</summary>
    /// <param name="locale">The language.</param>
    [Cost(0)] // Decided in memory.
    public static string GetLabel(
        [Parent] CustomField field,
        [GraphQLType("Locale")] string locale = ContentLocales.Default
    ) => field.Field.Labels.In(locale);

    /// <summary>What a text says, a number, a day in the form of ISO 8601, or what was chosen, in words for people.</summary>
    /// <param name="locale">The language of the words for what was chosen.</param>
    [Cost(0)] // Decided in memory.
    public static string? GetText(
        [Parent] CustomField field,
        [GraphQLType("Locale")] string locale = ContentLocales.Default
    ) =>
        field.Field.Kind switch
        {
            ContentFieldKind.Text or ContentFieldKind.Date => field.Value.GetString(),
            ContentFieldKind.Number => field.Value.GetDouble().ToString(CultureInfo.InvariantCulture),
            ContentFieldKind.Choice => string.Join(
                ", ",
                CustomFieldValues
                    .ElementsOf(field.Field, field.Value)
                    .Select(value =>
                        field.Field.Choices.First(choice => value.ValueEquals(choice.Value)).Labels.In(locale)
                    )
            ),
            _ => null,
        };

    /// <summary>The number.</summary>
    [Cost(0)] // Decided in memory.
    public static double? GetNumber([Parent] CustomField field) =>
        field.Field.Kind == ContentFieldKind.Number ? field.Value.GetDouble() : null;

    /// <summary>Yes or no.</summary>
    [Cost(0)] // Decided in memory.
    public static bool? GetBoolean([Parent] CustomField field) =>
        field.Field.Kind == ContentFieldKind.Boolean ? field.Value.GetBoolean() : null;

    /// <summary>A document, as bodies are.</summary>
    [Cost(0)] // Decided in memory.
    public static JsonElement? GetRichText([Parent] CustomField field) =>
        field.Field.Kind == ContentFieldKind.RichText ? field.Value : null;

    /// <summary>The items that it leads to, as far as the viewer may see them.</summary>
    [Cost(1)] // One statement for all fields of all items.
    [ListSize(1)]
    public static async Task<IReadOnlyList<ContentItem>> GetItemsAsync(
        [Parent] CustomField field,
        VisibleItems items,
        CancellationToken cancellationToken
    )
    {
        if (field.Field.Kind != ContentFieldKind.Reference)
        {
            return [];
        }

        var found = await Task.WhenAll(
            CustomFieldValues
                .ElementsOf(field.Field, field.Value)
                .Select(value => CustomFieldLinks.ItemOf(value.GetString()!))
                .OfType<Guid>()
                .Select(id => items.LoadAsync(id, cancellationToken))
        );
        return [.. found.OfType<ContentItem>()];
    }

    /// <summary>The pictures, those within a document included, as far as the viewer may see them.</summary>
    [Cost(1)] // One statement for all fields of all items.
    [ListSize(1)]
    public static async Task<IReadOnlyList<MediaAsset>> GetMediaAsync(
        [Parent] CustomField field,
        VisibleAssets assets,
        CancellationToken cancellationToken
    )
    {
        IEnumerable<Guid> ids = field.Field.Kind switch
        {
            ContentFieldKind.Media => CustomFieldValues
                .ElementsOf(field.Field, field.Value)
                .Select(value => MediaReference.TryParse(value.GetString()!, out var id) ? id : Guid.Empty),
            ContentFieldKind.RichText => BodyMedia.Find(field.Value).Select(asset => asset.MediaId),
            _ => [],
        };
        var found = await Task.WhenAll(ids.Select(id => assets.LoadAsync(id, cancellationToken)));
        return [.. found.OfType<MediaAsset>()];
    }

    /// <summary>The groups.</summary>
    [Cost(0)] // Decided in memory.
    [ListSize(2)]
    public static IReadOnlyList<CustomFieldSet> GetGroups([Parent] CustomField field) =>
        field.Field.Kind == ContentFieldKind.Group
            ?
            [
                .. CustomFieldValues
                    .ElementsOf(field.Field, field.Value)
                    .Select(group => new CustomFieldSet(FieldsOf([.. field.Field.Fields], group))),
            ]
            : [];

    internal static IReadOnlyList<CustomField> FieldsOf(IReadOnlyList<ModelField> fields, JsonElement values) =>
        [
            .. fields
                .Where(field => values.TryGetProperty(field.Key, out var value) && CustomFieldValues.Fits(field, value))
                .Select(field => new CustomField(field, values.GetProperty(field.Key))),
        ];
}

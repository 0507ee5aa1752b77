using System.Text.Json;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Makes rows of fields as they are to be.</summary>
internal static class ContentFieldDefinitions
{
    /// <summary>The rows of the fields of a type, those within groups included.</summary>
    public static IEnumerable<ContentFieldDefinition> Of(
        Guid contentTypeId,
        IReadOnlyList<ContentFieldInput> fields,
        Guid? groupId = null
    )
    {
        for (var position = 0; position < fields.Count; position++)
        {
            var field = Of(contentTypeId, fields[position], position, groupId);
            yield return field;
            if (field.Kind == ContentFieldKind.Group)
            {
                foreach (var inner in Of(contentTypeId, fields[position].Fields ?? [], field.Id))
                {
                    yield return inner;
                }
            }
        }
    }

    private static ContentFieldDefinition Of(
        Guid contentTypeId,
        ContentFieldInput field,
        int position,
        Guid? groupId
    ) =>
        new()
        {
            ContentTypeId = contentTypeId,
            GroupId = groupId,
            Key = field.Key,
            Kind = field.Kind,
            Labels = LocalizedTexts.Of(field.Labels).Write(),
            Hints = LocalizedTexts.Of(field.Hints) is { Texts.IsEmpty: false } hints ? hints.Write() : null,
            Position = position,
            IsRequired = field.IsRequired,
            IsList = field.IsList,
            IsFilterable = field.IsFilterable,
            Minimum = field.Minimum,
            Maximum = field.Maximum,
            MaximumLength = field.Kind == ContentFieldKind.Text ? field.MaximumLength : null,
            Choices = field.Kind == ContentFieldKind.Choice ? ChoicesOf(field) : null,
            TargetKey =
                field.Kind == ContentFieldKind.Reference && !string.IsNullOrWhiteSpace(field.TargetKey)
                    ? field.TargetKey
                    : null,
        };

    private static JsonElement ChoicesOf(ContentFieldInput field) =>
        JsonSerializer.SerializeToElement(
            (field.Choices ?? []).Select(choice => new
            {
                value = choice.Value,
                labels = LocalizedTexts.Of(choice.Labels).Texts,
            })
        );
}

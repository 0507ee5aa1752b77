using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>What the schema shows of a custom field.</summary>
[ObjectType<ContentFieldDefinition>]
public static class ContentFieldDefinitionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentFieldDefinition> type)
    {
        type.Field(field => field.Key);
        type.Field(field => field.Kind);
        type.Field(field => field.IsRequired);
        type.Field(field => field.IsList);
        type.Field(field => field.IsFilterable);
        type.Field(field => field.Minimum);
        type.Field(field => field.Maximum);
        type.Field(field => field.MaximumLength);
        type.Field(field => field.TargetKey);
        type.Field(field => field.Fields).DefaultOrder("Position, Id").AssumedSize(2);
    }

    /// <summary>Its names for people.</summary>
    [Cost(0)] // Read from the row in memory.
    [ListSize(2)]
    public static IReadOnlyList<LocalizedText> GetLabels(
        [Parent(nameof(ContentFieldDefinition.Labels))] ContentFieldDefinition field
    ) => LocalizedTexts.Read(field.Labels).ToList();

    /// <summary>What to write into it.</summary>
    [Cost(0)] // Read from the row in memory.
    [ListSize(2)]
    public static IReadOnlyList<LocalizedText> GetHints(
        [Parent(nameof(ContentFieldDefinition.Hints))] ContentFieldDefinition field
    ) => LocalizedTexts.Read(field.Hints).ToList();

    /// <summary>What can be chosen.</summary>
    [Cost(0)] // Read from the row in memory.
    [ListSize(4)]
    public static IReadOnlyList<ModelChoice> GetChoices(
        [Parent(nameof(ContentFieldDefinition.Choices))] ContentFieldDefinition field
    ) => FindContentModel.ChoicesOf(field.Choices);
}

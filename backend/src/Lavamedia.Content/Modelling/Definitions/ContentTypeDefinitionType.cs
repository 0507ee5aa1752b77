using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>What the schema shows of a type of content.</summary>
[ObjectType<ContentTypeDefinition>]
public static class ContentTypeDefinitionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentTypeDefinition> type)
    {
        type.ImplementsNode();
        type.Field(definition => definition.Key).Filterable();
        type.Field(definition => definition.Base);
        type.Field(definition => definition.Description);
        type.Field("fields", definition => definition.Fields.Where(field => field.GroupId == null))
            .DefaultOrder("Position, Id")
            .AssumedSize(8)
            .Description("Its fields in their order.");
        type.Field(definition => definition.RequiresApproval);
        type.Field(definition => definition.RequiresFourEyes);
        type.Field(definition => definition.RequiresAlternativeText);
        type.Field(definition => definition.RequiresSeoTitle);
        type.Field(definition => definition.Version).Description("Pass it as `expectedVersion`.");
        type.Field(definition => definition.CreatedAt);
        type.Field(definition => definition.UpdatedAt);
    }

    /// <summary>Its name for people; in another language where it has none in this one.</summary>
    /// <param name="locale">The language.</param>
    [Cost(0)] // Read from the row in memory.
    public static string GetLabel(
        [Parent(nameof(ContentTypeDefinition.Labels))] ContentTypeDefinition definition,
        [GraphQLType("Locale")] string locale = ContentLocales.Default
    ) => LocalizedTexts.Read(definition.Labels).In(locale);

    /// <summary>Its names for people.</summary>
    [Cost(0)] // Read from the row in memory.
    [ListSize(2)]
    public static IReadOnlyList<LocalizedText> GetLabels(
        [Parent(nameof(ContentTypeDefinition.Labels))] ContentTypeDefinition definition
    ) => LocalizedTexts.Read(definition.Labels).ToList();
}

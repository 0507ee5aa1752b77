using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling;

/// <summary>What the schema shows of something that can be chosen.</summary>
[ObjectType<ModelChoice>]
public static class ModelChoiceType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ModelChoice> type)
    {
        type.Name("ContentFieldChoice").Description("Something that can be chosen.");
        type.Field(choice => choice.Value).Description("What is stored.");
    }

    /// <summary>What people read.</summary>
    /// <param name="locale">The language.</param>
    [Cost(0)] // Decided in memory.
    public static string GetLabel(
        [Parent] ModelChoice choice,
        [GraphQLType("Locale")] string locale = ContentLocales.Default
    ) => choice.Labels.In(locale);

    /// <summary>What people read, in every language.</summary>
    [Cost(0)] // Decided in memory.
    [ListSize(2)]
    public static IReadOnlyList<LocalizedText> GetLabels([Parent] ModelChoice choice) => choice.Labels.ToList();
}

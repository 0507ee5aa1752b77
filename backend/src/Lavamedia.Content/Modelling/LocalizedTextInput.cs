using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling;

/// <summary>A text in one language.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Text">The text.</param>
public sealed record LocalizedTextInput([property: GraphQLType("Locale")] string Locale, string Text);

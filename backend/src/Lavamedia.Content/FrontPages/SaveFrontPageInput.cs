using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.FrontPages;

/// <summary>The whole composition of a front page.</summary>
/// <param name="Locale">The language.</param>
/// <param name="ExpectedVersion">The version that the caller knows; 0 while the page has the default composition.</param>
/// <param name="Sections">All sections from the top: those that are missing leave the page.</param>
public sealed record SaveFrontPageInput(
    [property: GraphQLType("Locale")] string Locale,
    int ExpectedVersion,
    IReadOnlyList<FrontPageSectionInput> Sections
);

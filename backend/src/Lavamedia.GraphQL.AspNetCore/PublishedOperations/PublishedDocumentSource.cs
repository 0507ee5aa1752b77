namespace Lavamedia.GraphQL.AspNetCore.PublishedOperations;

/// <summary>Where published documents come from.</summary>
/// <param name="Read">Reads them; called once, when they are first needed.</param>
internal sealed record PublishedDocumentSource(Func<IEnumerable<PublishedDocument>> Read);

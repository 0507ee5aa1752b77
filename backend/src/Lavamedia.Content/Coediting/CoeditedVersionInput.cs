using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Coediting;

/// <summary>How much of a shared body a version contains.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Sequence">The newest change that is part of the version.</param>
public sealed record CoeditedVersionInput([property: ID<CoeditingDocument>] Guid DocumentId, int Sequence);

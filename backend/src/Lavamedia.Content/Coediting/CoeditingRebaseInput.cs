namespace Lavamedia.Content.Coediting;

/// <summary>Which version's body a change brings into a shared body.</summary>
/// <param name="FromVersion">The version that the document contains.</param>
/// <param name="ToVersion">The version that it contains with the change.</param>
public sealed record CoeditingRebaseInput(int FromVersion, int ToVersion);

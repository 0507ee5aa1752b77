using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Workflow;

/// <summary>Whether the viewer may do an act now, and why.</summary>
/// <param name="Act">The act.</param>
/// <param name="Decision">The decision, and the rule that decides.</param>
public sealed record ContentActDecision(ContentAct Act, AccessDecision Decision);

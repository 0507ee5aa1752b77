using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Access.Explaining;

/// <summary>A decision, and why it is so.</summary>
/// <param name="Action">What is to be done.</param>
/// <param name="Decision">The decision of the policy that every act asks as well.</param>
/// <param name="Grants">The roles that bring the permission which the rule asks for.</param>
public sealed record AccessExplanation(AccessAction Action, AccessDecision Decision, IReadOnlyList<AccessGrant> Grants);

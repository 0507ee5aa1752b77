namespace Lavamedia.Identity.ApiKeys;

/// <summary>The budgets of a key.</summary>
/// <param name="RequestsPerMinute">How many requests a minute may have.</param>
/// <param name="CostPerMinute">How much field cost of GraphQL operations a minute may have.</param>
/// <param name="CostPerOperation">The greatest field cost of one GraphQL operation.</param>
internal sealed record ApiKeyLimits(int RequestsPerMinute, int CostPerMinute, int CostPerOperation);

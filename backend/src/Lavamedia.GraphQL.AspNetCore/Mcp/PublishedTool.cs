using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Authorization;
using ModelContextProtocol.Protocol;

namespace Lavamedia.GraphQL.AspNetCore.Mcp;

/// <summary>An operation as a tool.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Description">The tool as clients see it.</param>
/// <param name="Requirements">What a viewer needs for the fields that the operation begins with.</param>
internal sealed record PublishedTool(
    PublishedOperation Operation,
    Tool Description,
    IReadOnlyList<AuthorizationRequirement> Requirements
);

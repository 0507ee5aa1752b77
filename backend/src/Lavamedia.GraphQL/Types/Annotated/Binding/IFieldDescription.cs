using System.Linq.Expressions;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>What was said about a bound field, without its C# types as type parameters.</summary>
internal interface IFieldDescription
{
    string FieldName { get; }

    LambdaExpression Expression { get; }

    string? GivenDescription { get; }

    string? DeprecationReason { get; }

    string? GivenType { get; }

    bool? GivenNullable { get; }

    /// <summary>The runtime type of the node whose key the value is.</summary>
    Type? NodeType { get; }

    bool IsFilterable { get; }

    bool IsSortable { get; }

    PagingOptions? Paging { get; }

    bool HasFiltering { get; }

    bool HasSorting { get; }

    string? GivenOrder { get; }

    int? GivenSize { get; }

    List<AuthorizationRequirement> Requirements { get; }
}

using System.Linq.Expressions;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
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

    /// <summary>The paths of a JSON member that can be filtered by.</summary>
    IReadOnlyList<(string Path, Type Type)> FilterPaths { get; }

    bool IsSortable { get; }

    bool IsAggregatable { get; }

    bool IsGroupable { get; }

    PagingOptions? Paging { get; }

    /// <summary>Whether pages are told by offsets instead of cursors.</summary>
    bool IsOffsetPaged { get; }

    bool HasFiltering { get; }

    bool HasSorting { get; }

    string? GivenOrder { get; }

    int? GivenSize { get; }

    List<AuthorizationRequirement> Requirements { get; }

    /// <summary>The steps around the value, the first outermost.</summary>
    List<FieldMiddleware> Middleware { get; }
}

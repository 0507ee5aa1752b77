using System.Linq.Expressions;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// What was said about one bound field. Without type parameters: each kind of value would have its own copy of all of this, which the
/// just-in-time compiler makes while the first request waits.
/// </summary>
internal sealed class FieldDescription(string owner, string name, LambdaExpression expression)
{
    public string FieldName { get; set; } = name;

    public LambdaExpression Expression { get; } = expression;

    public string? GivenDescription { get; set; }

    public string? DeprecationReason { get; set; }

    /// <summary>The features to opt in to that the field belongs to.</summary>
    public List<string> OptInFeatures { get; } = [];

    public string? GivenType { get; set; }

    public bool? GivenNullable { get; set; }

    /// <summary>The runtime type of the node whose key the value is.</summary>
    public Type? NodeType { get; set; }

    public bool IsFilterable { get; set; }

    /// <summary>The paths of a JSON member that can be filtered by.</summary>
    public List<(string Path, Type Type)> FilterPaths { get; } = [];

    /// <summary>The paths of a JSON member that can be sorted by.</summary>
    public List<(string Path, Type Type)> SortPaths { get; } = [];

    /// <summary>Whether the member can be asked about, but not selected.</summary>
    public bool IsHidden { get; set; }

    public bool IsSortable { get; set; }

    public bool IsAggregatable { get; set; }

    public bool IsGroupable { get; set; }

    public PagingOptions? Paging { get; set; }

    /// <summary>Whether pages are told by offsets instead of cursors.</summary>
    public bool IsOffsetPaged { get; set; }

    public bool HasFiltering { get; set; }

    public bool HasSorting { get; set; }

    public string? GivenOrder { get; set; }

    public int? GivenSize { get; set; }

    public List<AuthorizationRequirement> Requirements { get; } = [];

    /// <summary>The steps around the value, the first outermost.</summary>
    public List<FieldMiddleware> Middleware { get; } = [];

    private FeatureOrder Features { get; } = new();

    public void Page(Type feature, int defaultPageSize, int maximumPageSize)
    {
        Add(feature);
        Paging = PagingFactory.Create(defaultPageSize, maximumPageSize);
        IsOffsetPaged = feature == typeof(UseOffsetPagingAttribute);
    }

    public void Filter()
    {
        Add(typeof(UseFilteringAttribute));
        HasFiltering = true;
    }

    public void Sort()
    {
        Add(typeof(UseSortingAttribute));
        HasSorting = true;
    }

    private void Add(Type feature) => Features.Add(feature, $"{owner}.{FieldName}");
}

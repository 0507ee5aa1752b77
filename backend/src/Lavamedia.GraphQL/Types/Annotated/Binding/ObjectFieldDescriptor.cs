using System.Linq.Expressions;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Gathers what is said about one bound field.</summary>
internal sealed class ObjectFieldDescriptor<T, TMember>(string name, LambdaExpression expression)
    : IObjectFieldDescriptor<T, TMember>,
        IFieldDescription
{
    public string FieldName { get; private set; } = name;

    public LambdaExpression Expression { get; } = expression;

    public string? GivenDescription { get; set; }

    public string? DeprecationReason { get; private set; }

    public string? GivenType { get; private set; }

    public bool? GivenNullable { get; set; }

    public Type? NodeType { get; set; }

    public bool IsFilterable { get; set; }

    public List<(string Path, Type Type)> FilterPaths { get; } = [];

    IReadOnlyList<(string Path, Type Type)> IFieldDescription.FilterPaths => FilterPaths;

    public bool IsSortable { get; private set; }

    public bool IsAggregatable { get; private set; }

    public bool IsGroupable { get; private set; }

    public PagingOptions? Paging { get; private set; }

    public bool IsOffsetPaged { get; private set; }

    public bool HasFiltering { get; private set; }

    public bool HasSorting { get; private set; }

    public string? GivenOrder { get; private set; }

    public int? GivenSize { get; private set; }

    public List<AuthorizationRequirement> Requirements { get; } = [];

    public List<FieldMiddleware> Middleware { get; } = [];

    private FeatureOrder Features { get; } = new();

    public IObjectFieldDescriptor<T, TMember> Name(string name) => With(() => FieldName = name);

    public IObjectFieldDescriptor<T, TMember> Description(string description) =>
        With(() => GivenDescription = description);

    public IObjectFieldDescriptor<T, TMember> Deprecated(string reason) => With(() => DeprecationReason = reason);

    public IObjectFieldDescriptor<T, TMember> Type(string name) => With(() => GivenType = name);

    public IObjectFieldDescriptor<T, TMember> Nullable(bool nullable = true) => With(() => GivenNullable = nullable);

    public IObjectFieldDescriptor<T, TMember> ID<TNode>() => With(() => NodeType = typeof(TNode));

    public IObjectFieldDescriptor<T, TMember> Filterable() => With(() => IsFilterable = true);

    public IObjectFieldDescriptor<T, TMember> Filterable<TValue>(string path) =>
        With(() => FilterPaths.Add((path, typeof(TValue))));

    public IObjectFieldDescriptor<T, TMember> Sortable() => With(() => IsSortable = true);

    public IObjectFieldDescriptor<T, TMember> Aggregatable() => With(() => IsAggregatable = true);

    public IObjectFieldDescriptor<T, TMember> Groupable() => With(() => IsGroupable = true);

    public IObjectFieldDescriptor<T, TMember> Authorize(string? policy = null) =>
        With(() => Requirements.Add(new AuthorizationRequirement(policy)));

    public IObjectFieldDescriptor<T, TMember> Use(FieldMiddleware middleware) => With(() => Middleware.Add(middleware));

    public IObjectFieldDescriptor<T, TMember> UsePaging(int defaultPageSize = 0, int maximumPageSize = 0) =>
        With(() =>
        {
            Features.Add(typeof(UsePagingAttribute), Where);
            Paging = PagingFactory.Create(defaultPageSize, maximumPageSize);
        });

    public IObjectFieldDescriptor<T, TMember> UseOffsetPaging(int defaultPageSize = 0, int maximumPageSize = 0) =>
        With(() =>
        {
            Features.Add(typeof(UseOffsetPagingAttribute), Where);
            Paging = PagingFactory.Create(defaultPageSize, maximumPageSize);
            IsOffsetPaged = true;
        });

    public IObjectFieldDescriptor<T, TMember> UseFiltering() =>
        With(() =>
        {
            Features.Add(typeof(UseFilteringAttribute), Where);
            HasFiltering = true;
        });

    public IObjectFieldDescriptor<T, TMember> UseSorting() =>
        With(() =>
        {
            Features.Add(typeof(UseSortingAttribute), Where);
            HasSorting = true;
        });

    public IObjectFieldDescriptor<T, TMember> DefaultOrder(string order) => With(() => GivenOrder = order);

    public IObjectFieldDescriptor<T, TMember> AssumedSize(int size) => With(() => GivenSize = size);

    private string Where => $"{typeof(T).Name}.{FieldName}";

    private ObjectFieldDescriptor<T, TMember> With(Action change)
    {
        change();
        return this;
    }
}

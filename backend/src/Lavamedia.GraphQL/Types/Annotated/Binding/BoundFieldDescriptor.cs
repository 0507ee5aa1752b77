using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Gathers what is said about one bound field.</summary>
internal sealed class BoundFieldDescriptor(FieldDescription field) : IBoundFieldDescriptor
{
    public IBoundFieldDescriptor Name(string name)
    {
        field.FieldName = name;
        return this;
    }

    public IBoundFieldDescriptor Description(string description)
    {
        field.GivenDescription = description;
        return this;
    }

    public IBoundFieldDescriptor Deprecated(string reason)
    {
        field.DeprecationReason = reason;
        return this;
    }

    public IBoundFieldDescriptor RequiresOptIn(string feature)
    {
        field.OptInFeatures.Add(feature);
        return this;
    }

    public IBoundFieldDescriptor Type(string name)
    {
        field.GivenType = name;
        return this;
    }

    public IBoundFieldDescriptor Nullable(bool nullable = true)
    {
        field.GivenNullable = nullable;
        return this;
    }

    public IBoundFieldDescriptor ID<TNode>()
    {
        field.NodeType = typeof(TNode);
        return this;
    }

    public IBoundFieldDescriptor Filterable()
    {
        field.IsFilterable = true;
        return this;
    }

    public IBoundFieldDescriptor Filterable<TValue>(string path) => Filterable(path, typeof(TValue));

    public IBoundFieldDescriptor Filterable(string path, Type type)
    {
        field.FilterPaths.Add((path, type));
        return this;
    }

    public IBoundFieldDescriptor Sortable()
    {
        field.IsSortable = true;
        return this;
    }

    public IBoundFieldDescriptor Sortable(string path, Type type)
    {
        field.SortPaths.Add((path, type));
        return this;
    }

    public IBoundFieldDescriptor Hidden()
    {
        field.IsHidden = true;
        return this;
    }

    public IBoundFieldDescriptor Aggregatable()
    {
        field.IsAggregatable = true;
        return this;
    }

    public IBoundFieldDescriptor Groupable()
    {
        field.IsGroupable = true;
        return this;
    }

    public IBoundFieldDescriptor Authorize(string? policy = null)
    {
        field.Requirements.Add(new AuthorizationRequirement(policy));
        return this;
    }

    public IBoundFieldDescriptor Use(FieldMiddleware middleware)
    {
        field.Middleware.Add(middleware);
        return this;
    }

    public IBoundFieldDescriptor UsePaging(int defaultPageSize = 0, int maximumPageSize = 0)
    {
        field.Page(typeof(UsePagingAttribute), defaultPageSize, maximumPageSize);
        return this;
    }

    public IBoundFieldDescriptor UseOffsetPaging(int defaultPageSize = 0, int maximumPageSize = 0)
    {
        field.Page(typeof(UseOffsetPagingAttribute), defaultPageSize, maximumPageSize);
        return this;
    }

    public IBoundFieldDescriptor UseFiltering()
    {
        field.Filter();
        return this;
    }

    public IBoundFieldDescriptor UseSorting()
    {
        field.Sort();
        return this;
    }

    public IBoundFieldDescriptor DefaultOrder(string order)
    {
        field.GivenOrder = order;
        return this;
    }

    public IBoundFieldDescriptor AssumedSize(int size)
    {
        field.GivenSize = size;
        return this;
    }
}

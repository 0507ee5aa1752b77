using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Gathers what is said about one bound field.</summary>
internal sealed class ObjectFieldDescriptor<T, TMember>(FieldDescription field) : IObjectFieldDescriptor<T, TMember>
{
    public IObjectFieldDescriptor<T, TMember> Name(string name)
    {
        field.FieldName = name;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Description(string description)
    {
        field.GivenDescription = description;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Deprecated(string reason)
    {
        field.DeprecationReason = reason;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> RequiresOptIn(string feature)
    {
        field.OptInFeatures.Add(feature);
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Type(string name)
    {
        field.GivenType = name;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Nullable(bool nullable = true)
    {
        field.GivenNullable = nullable;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> ID<TNode>()
    {
        field.NodeType = typeof(TNode);
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Filterable()
    {
        field.IsFilterable = true;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Filterable<TValue>(string path) => Filterable(path, typeof(TValue));

    public IObjectFieldDescriptor<T, TMember> Filterable(string path, Type type)
    {
        field.FilterPaths.Add((path, type));
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Sortable()
    {
        field.IsSortable = true;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Sortable(string path, Type type)
    {
        field.SortPaths.Add((path, type));
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Hidden()
    {
        field.IsHidden = true;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Aggregatable()
    {
        field.IsAggregatable = true;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Groupable()
    {
        field.IsGroupable = true;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Authorize(string? policy = null)
    {
        field.Requirements.Add(new AuthorizationRequirement(policy));
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> Use(FieldMiddleware middleware)
    {
        field.Middleware.Add(middleware);
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> UsePaging(int defaultPageSize = 0, int maximumPageSize = 0)
    {
        field.Page(typeof(UsePagingAttribute), defaultPageSize, maximumPageSize);
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> UseOffsetPaging(int defaultPageSize = 0, int maximumPageSize = 0)
    {
        field.Page(typeof(UseOffsetPagingAttribute), defaultPageSize, maximumPageSize);
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> UseFiltering()
    {
        field.Filter();
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> UseSorting()
    {
        field.Sort();
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> DefaultOrder(string order)
    {
        field.GivenOrder = order;
        return this;
    }

    public IObjectFieldDescriptor<T, TMember> AssumedSize(int size)
    {
        field.GivenSize = size;
        return this;
    }
}

using System.Reflection;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Makes field definitions of resolver methods.</summary>
internal sealed class ResolverBinder(BindingContext context)
{
    /// <summary>The methods of a class that are fields.</summary>
    public static IEnumerable<MethodInfo> MethodsOf(Type type)
    {
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        var sources = methods.Select(method => method.GetCustomAttribute<SubscribeAttribute>()?.With).ToHashSet();
        return methods.Where(method =>
            !sources.Contains(method.Name)
            && !method.IsSpecialName
            && method.Name != "Configure"
            && method.GetCustomAttribute<GraphQLIgnoreAttribute>() is null
            && method.GetCustomAttribute<NodeResolverAttribute>() is null
        );
    }

    /// <summary>A field of a type that a method resolves.</summary>
    public FieldConfiguration Bind(
        MethodInfo method,
        Type parentType,
        IReadOnlyList<AuthorizationRequirement> inherited
    )
    {
        FeatureOrder.Check(method);
        var where = $"{method.DeclaringType!.Name}.{method.Name}";
        var resolver = new ResolverMethod(method, context.Inputs);
        var shape = ShapeOf(method);
        var (paging, listShape) = PagingFactory.Read(method);
        var elementType = ElementTypeOf(shape);
        var named = method.GetCustomAttribute<GraphQLTypeAttribute>() is { } given
            ? context.GivenName(given.Name)
            : context.OutputName(elementType, where);
        if (TypeShape.Of(method.ReturnParameter).IsQueryable && !context.Objects.ContainsKey(elementType))
        {
            throw new SchemaBindingException(
                $"{where} yields a query of {elementType.Name}, which is not an object type. Yield its elements to show several types."
            );
        }

        TypeNode type = paging is not null
            ? TypeSyntax.Named(context.Connections.Page(named, listShape))
            : BindingContext.Reference(shape, named);
        var field = new FieldConfiguration(SchemaNames.Field(method), type)
        {
            Description = context.Documentation.Of(method),
            DeprecationReason = method.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
        };
        var hasFiltering = method.GetCustomAttribute<UseFilteringAttribute>() is not null;
        var hasSorting = method.GetCustomAttribute<UseSortingAttribute>() is not null;
        AddArguments(field, resolver, elementType, (hasFiltering, hasSorting), where);
        if (paging is not null)
        {
            // A method that pages by itself declares the arguments that it honours.
            field.Arguments.InsertRange(
                resolver.Arguments.Count,
                ConnectionTypes
                    .Arguments(listShape, paging)
                    .Where(argument => resolver.Arguments.All(own => own.Name != argument.Name))
            );
            CostDirectives.Size(field, listShape, paging);
        }

        var middleware = ResolverFieldDescriptor.MiddlewareOf(method);
        field.Features.Set(
            new FieldBinding
            {
                ParentType = parentType,
                ResultType = shape.Type,
                ElementType = elementType,
                ElementTypeName = context.Objects.ContainsKey(elementType) ? named : null,
                Resolver = MiddlewareContext.Around(
                    resolverContext => resolver.InvokeAsync(resolverContext, resolverContext.Arguments),
                    middleware
                ),
                Immediate = middleware.Count == 0 ? resolver.Immediate() : null,
                RequiredMembers = resolver.RequiredMembers,
                WaitsForBatch = resolver.WaitsForBatch,
                YieldsQuery = TypeShape.Of(method.ReturnParameter).IsQueryable,
                Shape = shape.Element is null && paging is null ? ListShape.Single : listShape,
                Paging = paging,
                HasFiltering = hasFiltering,
                HasSorting = hasSorting,
            }
        );
        Decorate(field, method, inherited);
        context.MarkOptIn(field, method);
        CacheControlDirective.Apply(context.Builder, field, method.GetCustomAttribute<CacheControlAttribute>());
        if (middleware.Count > 0 && method.GetCustomAttribute<CostAttribute>() is null)
        {
            // Middleware may wait, whatever the method does.
            CostDirectives.Weigh(field, CostDirectives.WaitingWeight);
        }

        return field;
    }

    /// <summary>Sets authorization and cost of a field from the attributes of its method and class.</summary>
    public static void Decorate(
        FieldConfiguration field,
        MethodInfo method,
        IReadOnlyList<AuthorizationRequirement> inherited
    )
    {
        IReadOnlyList<AuthorizationRequirement> requirements =
        [
            .. method.GetCustomAttribute<AllowAnonymousAttribute>() is null ? inherited : [],
            .. RequirementsOf(method),
        ];
        if (requirements.Count > 0)
        {
            field.Features.Set(new AuthorizationFeature(requirements));
        }

        if (method.GetCustomAttribute<CostAttribute>() is { } cost)
        {
            CostDirectives.Weigh(field, cost.Weight);
        }
        else if (ResolverMethod.Waits(method))
        {
            CostDirectives.Weigh(field, CostDirectives.WaitingWeight);
        }

        if (method.GetCustomAttribute<ListSizeAttribute>() is { } size)
        {
            CostDirectives.Size(field, size);
        }
    }

    /// <summary>What the <c>[Authorize]</c> attributes of a class or method ask.</summary>
    public static IReadOnlyList<AuthorizationRequirement> RequirementsOf(MemberInfo member) =>
        [
            .. member
                .GetCustomAttributes<AuthorizeAttribute>()
                .Select(attribute => new AuthorizationRequirement(
                    attribute.Policy,
                    attribute.Roles is { } roles ? string.Join(',', roles) : null
                )),
        ];

    private void AddArguments(
        FieldConfiguration field,
        ResolverMethod resolver,
        Type elementType,
        (bool Filtering, bool Sorting) features,
        string where
    )
    {
        field.Arguments.AddRange(resolver.Arguments);
        if (features.Filtering)
        {
            field.Arguments.Add(context.Filters.Argument(elementType, where));
        }

        if (features.Sorting)
        {
            field.Arguments.Add(context.Sorts.Argument(elementType, where));
        }
    }

    private static TypeShape ShapeOf(MethodInfo method)
    {
        var shape = TypeShape.Of(method.ReturnParameter);
        var isFirst =
            method.GetCustomAttribute<UseFirstOrDefaultAttribute>() is not null
            || method.GetCustomAttribute<UseSingleOrDefaultAttribute>() is not null;
        return isFirst && shape.Element is { } element ? element with { IsNullable = true } : shape;
    }

    private static Type ElementTypeOf(TypeShape shape)
    {
        var type = shape.Named.Type;
        return
            type.IsGenericType
            && (
                type.GetGenericTypeDefinition() == typeof(Connection<>)
                || type.GetGenericTypeDefinition() == typeof(CollectionSegment<>)
            )
            ? type.GetGenericArguments()[0]
            : type;
    }
}

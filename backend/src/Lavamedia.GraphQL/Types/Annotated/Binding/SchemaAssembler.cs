using System.Reflection;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Annotated.Scalars;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// Makes one schema of annotated classes: first every type gets its name, then every member its field, so that classes may
/// refer to each other in any order and from any module.
/// </summary>
internal sealed class SchemaAssembler
{
    private readonly BindingContext _context;
    private readonly ObjectFieldBinder _fields;
    private readonly ResolverBinder _resolvers;
    private readonly InterfaceTypes _interfaces;
    private readonly MutationConvention _mutations;
    private readonly SubscriptionBinder _subscriptions;
    private readonly ObjectDescriptions _descriptions;
    private readonly IReadOnlyList<Type> _classes;
    private readonly IReadOnlyList<ITypeModule> _modules;
    private readonly TypeModuleContext _added;

    /// <param name="classes">All annotated classes.</param>
    /// <param name="descriptions">What they say about object types.</param>
    /// <param name="scalars">The scalars that may be used.</param>
    /// <param name="modules">What comes from no class.</param>
    public SchemaAssembler(
        IReadOnlyList<Type> classes,
        ObjectDescriptions descriptions,
        ScalarRegistry scalars,
        IReadOnlyList<ITypeModule> modules
    )
    {
        _classes = classes;
        _modules = modules;
        _context = new BindingContext(scalars);
        _added = new TypeModuleContext(_context);
        _fields = new ObjectFieldBinder(_context);
        _interfaces = new InterfaceTypes(_context, _fields);
        _resolvers = new ResolverBinder(_context);
        _mutations = new MutationConvention(_context, _resolvers);
        _subscriptions = new SubscriptionBinder(_context, _resolvers);
        _descriptions = descriptions;
    }

    /// <summary>The schema under construction, for what comes from no class.</summary>
    public SchemaBuilder Builder => _context.Builder;

    /// <exception cref="SchemaBindingException">The classes do not make a schema.</exception>
    public Schema Build()
    {
        NameObjects();
        NameAbstractTypes();
        foreach (var module in _modules)
        {
            module.AddTypes(_added);
        }

        CostDirectives.Define(_context.Builder);
        var query = new ObjectTypeConfiguration("Query") { Description = "What can be read." };
        _context.Builder.AddType(query);
        _context.Builder.Roots[OperationKind.Query] = query.Name;
        if (_context.Objects.Values.Any(type => type.IsNode))
        {
            NodeFields.Add(
                _context,
                query,
                [
                    .. _classes
                        .Where(type => type.IsDefined(typeof(NodeFieldsAttribute)))
                        .SelectMany(ResolverBinder.MethodsOf)
                        .Select(method => new ResolverMethod(method, _context.Inputs, mayBeVoid: true)),
                ]
            );
        }

        foreach (var (type, description) in _context.Objects.ToList())
        {
            BindObject(type, description);
        }

        _interfaces.Bind();

        AddRootFields(
            query,
            typeof(QueryTypeAttribute),
            (method, requirements) => _resolvers.Bind(method, typeof(object), requirements)
        );
        AddMutations();
        AddSubscriptions();
        return _context.Builder.Build();
    }

    private void NameObjects()
    {
        foreach (var description in _descriptions.All)
        {
            var type = description.RuntimeType;
            _context.Objects.Add(type, description);
            _context.OutputNames.Add(type, description.GivenName ?? SchemaNames.Type(type));
        }
    }

    private void NameAbstractTypes()
    {
        _interfaces.Name(_classes);
        foreach (var type in _classes)
        {
            if (type.GetCustomAttribute<UnionTypeAttribute>() is { } union)
            {
                var name = union.Name ?? AnnotatedClass.WithoutInterfacePrefix(type);
                _context.OutputNames.Add(type, name);
                var configuration = new UnionTypeConfiguration(name) { Description = _context.Documentation.Of(type) };
                configuration.Types.AddRange(
                    _context
                        .Objects.Keys.Where(member => type.IsAssignableFrom(member) || union.Types.Contains(member))
                        .Select(member => _context.OutputNames[member])
                );
                _context.Builder.AddType(configuration);
            }
        }
    }

    private void BindObject(Type type, IObjectTypeDescription description)
    {
        var configuration = new ObjectTypeConfiguration(_context.OutputNames[type])
        {
            Description = description.GivenDescription ?? _context.Documentation.Of(type),
        };
        configuration.Features.Set(new RuntimeTypeFeature(type));
        _context.Builder.AddType(configuration);
        if (description.IsNode)
        {
            configuration.Interfaces.Add("Node");
            var key = description.Fields[0].Expression.Body.Type;
            configuration.Features.Set(new NodeFeature(key, FindNodeResolver(type)));
        }

        configuration.Interfaces.AddRange(_interfaces.Of(type));
        configuration.Fields.AddRange(
            description.Fields.Where(field => !field.IsHidden).Select(field => _fields.Bind(description, field))
        );
        foreach (var (_, field) in _added.Fields.Where(added => added.Type == type))
        {
            AddField(configuration, field, "a type module");
        }

        foreach (var method in _descriptions.Classes[type].SelectMany(ResolverBinder.MethodsOf))
        {
            AddField(configuration, _resolvers.Bind(method, type, description.Requirements), method);
        }
    }

    private Func<Execution.ResolverContext, object, ValueTask<object?>>? FindNodeResolver(Type type)
    {
        var method = _descriptions
            .Classes[type]
            .SelectMany(annotated => annotated.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .SingleOrDefault(method => method.GetCustomAttribute<NodeResolverAttribute>() is not null);
        return method is null ? null : NodeResolverMethod.Compile(method);
    }

    private void AddMutations()
    {
        if (_classes.Any(type => type.GetCustomAttribute<MutationTypeAttribute>() is not null))
        {
            var mutation = new ObjectTypeConfiguration("Mutation")
            {
                Description = "What can be changed. Fields run one after the other.",
            };
            _context.Builder.AddType(mutation);
            _context.Builder.Roots[OperationKind.Mutation] = mutation.Name;
            AddRootFields(mutation, typeof(MutationTypeAttribute), _mutations.Bind);
        }
    }

    private void AddSubscriptions()
    {
        if (_classes.Any(type => type.IsDefined(typeof(SubscriptionTypeAttribute))))
        {
            var subscription = new ObjectTypeConfiguration("Subscription")
            {
                Description = "What can be listened to. Each event is answered anew, with the rights of that moment.",
            };
            _context.Builder.AddType(subscription);
            _context.Builder.Roots[OperationKind.Subscription] = subscription.Name;
            AddRootFields(subscription, typeof(SubscriptionTypeAttribute), _subscriptions.Bind);
        }
    }

    private void AddRootFields(
        ObjectTypeConfiguration root,
        Type attribute,
        Func<MethodInfo, IReadOnlyList<AuthorizationRequirement>, FieldConfiguration> bind
    )
    {
        foreach (var type in _classes.Where(type => type.IsDefined(attribute)))
        {
            var requirements = ResolverBinder.RequirementsOf(type);
            foreach (var method in ResolverBinder.MethodsOf(type))
            {
                AddField(root, bind(method, requirements), method);
            }
        }
    }

    private static void AddField(ObjectTypeConfiguration type, FieldConfiguration field, MethodInfo method) =>
        AddField(type, field, $"{method.DeclaringType!.FullName}.{method.Name}");

    private static void AddField(ObjectTypeConfiguration type, FieldConfiguration field, string origin)
    {
        if (type.Fields.Any(known => known.Name == field.Name))
        {
            throw new SchemaBindingException(
                $"{type.Name}.{field.Name} is defined twice; the second time by {origin}."
            );
        }

        type.Fields.Add(field);
    }
}

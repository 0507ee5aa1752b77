using System.Collections;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Values;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>The interface <c>Node</c> and the root fields <c>node</c> and <c>nodes</c>.</summary>
internal static class NodeFields
{
    private const int MaximumNodes = 50;

    /// <param name="context">The schema under construction.</param>
    /// <param name="query">The root type.</param>
    /// <param name="preparations">What runs before nodes are read; its arguments become arguments of the fields.</param>
    public static void Add(
        BindingContext context,
        ObjectTypeConfiguration query,
        IReadOnlyList<ResolverMethod> preparations
    )
    {
        var node = new InterfaceTypeConfiguration("Node")
        {
            Description = "An object with an opaque id, by which it can be read again.",
        };
        node.Fields.Add(
            new FieldConfiguration("id", TypeSyntax.Named("ID").NonNull())
            {
                Description = "The opaque id of the node.",
            }
        );
        context.Builder.AddType(node);

        var one = new FieldConfiguration("node", TypeSyntax.Named("Node"))
        {
            Description = "The node of an id, if there is one that the viewer may see.",
        };
        one.Arguments.Add(
            new InputValueConfiguration("id", TypeSyntax.Named("ID").NonNull()) { Description = "The opaque id." }
        );
        one.Arguments.AddRange(preparations.SelectMany(preparation => preparation.Arguments));
        one.Features.Set(Binding(preparations, resolver => ReadAsync((string)resolver.Arguments["id"]!, resolver)));
        CostDirectives.Weigh(one, CostDirectives.WaitingWeight);
        query.Fields.Add(one);

        var several = new FieldConfiguration("nodes", TypeSyntax.Named("Node").List().NonNull())
        {
            Description = $"The nodes of up to {MaximumNodes} ids, in their order.",
        };
        several.Arguments.Add(
            new InputValueConfiguration("ids", TypeSyntax.Named("ID").NonNull().List().NonNull())
            {
                Description = "The opaque ids.",
            }
        );
        several.Arguments.AddRange(preparations.SelectMany(preparation => preparation.Arguments));
        several.Features.Set(Binding(preparations, ReadSeveralAsync));
        CostDirectives.Size(several, new ListSizeAttribute(MaximumNodes) { SlicingArguments = ["ids"] });
        CostDirectives.Weigh(several, CostDirectives.WaitingWeight);
        query.Fields.Add(several);
    }

    private static FieldBinding Binding(IReadOnlyList<ResolverMethod> preparations, FieldResolver resolver) =>
        new()
        {
            ParentType = typeof(object),
            ResultType = typeof(object),
            ElementType = typeof(object),
            Resolver = async context =>
            {
                foreach (var preparation in preparations)
                {
                    await preparation.InvokeAsync(context, context.Arguments).ConfigureAwait(false);
                }

                return await resolver(context).ConfigureAwait(false);
            },
        };

    private static async ValueTask<object?> ReadSeveralAsync(ResolverContext context)
    {
        var ids = ((IEnumerable)context.Arguments["ids"]!).Cast<string>().ToList();
        if (ids.Count > MaximumNodes)
        {
            throw new GraphQLException(
                new GraphQLError(
                    $"The maximum number of nodes that can be fetched at once is {MaximumNodes}; {ids.Count} were asked for."
                )
                {
                    Code = ExecutionErrorCodes.TooManyNodes,
                }
            );
        }

        var nodes = new object?[ids.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = await ReadAsync(ids[i], context).ConfigureAwait(false);
        }

        return nodes;
    }

    private static async ValueTask<object?> ReadAsync(string id, ResolverContext context)
    {
        if (
            !NodeId.TryDecode(id, out var typeName, out var text)
            || !context.Schema.Types.TryGet(typeName, out var named)
            || named is not ObjectType type
            || type.Features.Get<NodeFeature>() is not { } feature
            || !NodeKeys.TryParse(text, feature.KeyType, out var key)
        )
        {
            throw new GraphQLException(
                new GraphQLError($"The id \"{id}\" is not well formed.") { Code = ExecutionErrorCodes.InvalidNodeId }
            );
        }

        return feature.Resolve is { } resolve
            ? await resolve(context, key).ConfigureAwait(false)
            : new NodeKey(type, key);
    }
}

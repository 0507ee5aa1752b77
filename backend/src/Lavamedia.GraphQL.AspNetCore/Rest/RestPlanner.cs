using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>Plans a route within a schema, and says what is wrong with it there.</summary>
internal sealed class RestPlanner(RestRoute route, Schema schema, List<DocumentProblem> problems)
{
    private const string ExpectedVersion = "expectedVersion";
    private const string Errors = "errors";
    private const int UsualPage = 20;

    private readonly PublishedOperation operation = route.Operation;

    /// <summary>The plan of a route; null when something is wrong, which is told.</summary>
    public static RestPlan? Plan(RestRoute route, Schema schema, List<DocumentProblem> problems)
    {
        var before = problems.Count;
        problems.AddRange(DocumentValidator.Validate(schema, route.Operation.Document).Select(route.Operation.Problem));
        if (problems.Count > before)
        {
            return null;
        }

        var plan = new RestPlanner(route, schema, problems).Plan();
        return problems.Count == before ? plan : null;
    }

    private RestPlan? Plan()
    {
        if (operation.Definition.SelectionSet.Selections is not [FieldNode rootNode])
        {
            Refuse(
                operation.Definition.SelectionSet,
                "The operation of a route selects one field of the root: its value is the answer."
            );
            return null;
        }

        var rootType = schema.FindRootType(operation.Kind)!;
        var root = schema.FindField(rootType, rootNode.Name.Value)!;
        var types = route.Parameters.Select(TypeOf).ToImmutableArray();
        var payload = ReadPayload(root, rootNode);
        var (itemsKey, totalKey) = ReadSegment(payload.Type, payload.Node);
        var body = route.Body is { } variable ? schema.FindType(variable.Type) : null;
        if (body is not null && body.Named is not InputObjectType)
        {
            Refuse(route.Body!, "The body is an input object, so that members can be added to it.");
        }

        InputValueDefinition? version = null;
        (body?.Named as InputObjectType)?.Fields.TryGet(ExpectedVersion, out version);
        CheckLocation(payload.Type, payload.Node);
        return new RestPlan
        {
            Route = route,
            Schema = schema,
            ParameterTypes = types!,
            PageSizes = Sizes(root),
            BodyType = body,
            HasExpectedVersion = version is not null,
            NeedsVersion = version is { IsRequired: true },
            Root = root,
            RootNode = rootNode,
            RootKey = KeyOf(rootNode),
            AnswerNode = payload.Node,
            AnswerType = payload.Type,
            AnswerKey = payload.Node == rootNode ? null : KeyOf(payload.Node),
            ErrorsKey = payload.Errors,
            ErrorTypes = payload.ErrorTypes,
            ErrorKinds = payload.ErrorTypes.ToFrozenDictionary(type => type.Name, KindOf),
            ItemsKey = itemsKey,
            TotalKey = totalKey,
        };
    }

    private GraphQLType? TypeOf(RestParameter parameter)
    {
        var type = schema.FindType(parameter.Variable.Type)!;
        foreach (var member in parameter.Members)
        {
            if (type.Named is not InputObjectType input || !input.Fields.TryGet(member, out var field))
            {
                Refuse(
                    operation.Directive(AdapterDirectives.Http)!,
                    $"The parameter \"{parameter.Name}\" is for the member \"{member}\", which {type} does not have."
                );
                return null;
            }

            type = field.Type;
        }

        if (type.Named is InputObjectType)
        {
            Refuse(
                parameter.Variable,
                $"The parameter \"{parameter.Name}\" is of the type {type}, which cannot stand in an address."
            );
        }

        if (parameter.Members.Length > 0 && parameter.Variable != route.Body && !IsObject(parameter.Variable))
        {
            Refuse(parameter.Variable, $"\"{parameter.Name}\" is for a member of a list.");
        }

        return type;
    }

    private bool IsObject(VariableDefinitionNode variable) =>
        schema.FindType(variable.Type)!.NullableType is InputObjectType;

    /// <summary>Where the answer stands: in the field of a payload that is not its errors, or in the root field itself.</summary>
    private (FieldNode Node, GraphQLType Type, string? Errors, ImmutableArray<ObjectType> ErrorTypes) ReadPayload(
        FieldDefinition root,
        FieldNode node
    )
    {
        if (operation.Kind is not OperationKind.Mutation || root.Type.Named is not ObjectType payload)
        {
            return (node, root.Type, null, []);
        }

        var selections = node.SelectionSet!.Selections;
        var fields = selections.OfType<FieldNode>().ToList();
        var data = fields.Where(field => field.Name.Value != Errors).ToList();
        if (fields.Count != selections.Length || data.Count != 1)
        {
            Refuse(
                node,
                "A route that changes something selects one field of the payload, which is the answer, and \"errors\"."
            );
            return (node, root.Type, null, []);
        }

        var type = payload.Fields[data[0].Name.Value].Type;
        if (!payload.Fields.TryGet(Errors, out var declared))
        {
            return (data[0], type, null, []);
        }

        var errors = fields.Find(field => field.Name.Value == Errors);
        if (errors is null || !Selects(errors, "__typename", "message", "code"))
        {
            Refuse(
                (SyntaxNode?)errors ?? node,
                "The payload has errors, of which a problem is made: select \"errors { __typename ... on Error { message code } }\"."
            );
            return (data[0], type, null, []);
        }

        return (data[0], type, KeyOf(errors), schema.GetPossibleTypes(declared.Type.Named));
    }

    private (string? Items, string? Total) ReadSegment(GraphQLType type, FieldNode node)
    {
        if (!route.IsPaged)
        {
            return (null, null);
        }

        var fields = node.SelectionSet?.Selections.OfType<FieldNode>().ToList() ?? [];
        var items = fields.Find(field => field.Name.Value == "items");
        var total = fields.Find(field => field.Name.Value == "totalCount");
        if (type.Named.Features.Get<PageTypeFeature>() is null || items is null || total is null)
        {
            Refuse(
                node,
                "A route with \"$skip\" and \"$take\" answers with a segment of a list: select its \"items\" and \"totalCount\"."
            );
            return (null, null);
        }

        return (KeyOf(items), KeyOf(total));
    }

    private static PageSizes Sizes(FieldDefinition root)
    {
        var paging = root.Features.Get<FieldBinding>()?.Paging ?? new PagingOptions();
        return new PageSizes(
            Math.Min(UsualPage, paging.MaximumPageSize),
            paging.MaximumPageSize,
            PagingOptions.MaximumOffset
        );
    }

    private void CheckLocation(GraphQLType type, FieldNode node)
    {
        foreach (var member in route.Location?.Members ?? [])
        {
            if (type.Named.IsLeaf || !Selects(node, member))
            {
                Refuse(
                    operation.Directive(AdapterDirectives.Created)!,
                    $"The location needs \"{member}\", which the answer does not have."
                );
            }
        }
    }

    private bool Selects(FieldNode node, params ReadOnlySpan<string> keys)
    {
        var selected = Keys(node.SelectionSet!).ToHashSet(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (!selected.Contains(key))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<string> Keys(SelectionSetNode selections) =>
        selections.Selections.SelectMany(selection =>
            selection switch
            {
                FieldNode field => [KeyOf(field)],
                InlineFragmentNode inline => Keys(inline.SelectionSet),
                FragmentSpreadNode spread => Keys(operation.Fragment(spread.Name.Value).SelectionSet),
                _ => [],
            }
        );

    private static ErrorKind KindOf(ObjectType type) =>
        type.Features.Get<RuntimeTypeFeature>()?.Type.GetCustomAttribute<ErrorKindAttribute>()?.Kind
        ?? ErrorKind.Refused;

    private void Refuse(SyntaxNode place, string message) => problems.Add(operation.Problem(place, message));

    private static string KeyOf(FieldNode field) => (field.Alias ?? field.Name).Value;
}

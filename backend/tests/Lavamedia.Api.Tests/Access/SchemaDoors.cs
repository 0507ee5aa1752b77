using Lavamedia.GraphQL.Types;

namespace Lavamedia.Api.Tests.Access;

/// <summary>Every question that the schema lets somebody ask, made from the schema itself: a new field is asked for from its first day.</summary>
internal sealed class SchemaDoors(Schema schema, ILookup<string, string> ids)
{
    private const int PageSize = 6;

    /// <summary>Fields of the root that answer with things, with all their leaves, and one question for each thing that hangs on them.</summary>
    public IEnumerable<Door> Readings()
    {
        foreach (var root in schema.QueryType.Fields)
        {
            foreach (var (index, call) in Calls(root).Index())
            {
                // What hangs on what hangs on a thing is the same for each thing of the kind.
                foreach (var selection in Selections(root.Type, depth: index == 0 ? 2 : 1))
                {
                    yield return new Door($"{root.Name}{{{selection}}}", $"{{ {call} {selection} }}");
                }
            }
        }
    }

    /// <summary>Every text that a list can be filtered by, at most two relations away.</summary>
    public IEnumerable<(Door Door, Func<IEnumerable<string>, string> Question)> Filters()
    {
        foreach (var root in schema.QueryType.Fields)
        {
            if (
                root.Arguments.FirstOrDefault(argument => argument.Name == "where")?.Type.Named
                is not InputObjectType where
            )
            {
                continue;
            }

            foreach (var path in Texts(where, depth: 3))
            {
                foreach (var arguments in PageArguments(root, PageSize))
                {
                    yield return (
                        new Door($"{root.Name} where {path("…")}", string.Empty),
                        values =>
                            $"{{ {root.Name}({arguments}, where: {{ or: [{string.Join(", ", values.Select(path))}] }}) {{ totalCount {Rows(root)} {{ __typename }} }} }}"
                    );
                }
            }
        }
    }

    /// <summary>Every order that a list can be given.</summary>
    public IEnumerable<Door> Orders()
    {
        foreach (var root in schema.QueryType.Fields)
        {
            if (
                root.Arguments.FirstOrDefault(argument => argument.Name == "order")?.Type.Named
                is not InputObjectType order
            )
            {
                continue;
            }

            var leaves = Leaves((ObjectType)NodeOf(root.Type.Named));
            foreach (var path in Sorts(order, depth: 2))
            {
                foreach (var arguments in PageArguments(root, PageSize))
                {
                    yield return new Door(
                        $"{root.Name} order {path}",
                        $"{{ {root.Name}({arguments}, order: [{path}]) {{ totalCount {Rows(root)} {{ {leaves} }} }} }}"
                    );
                }
            }
        }
    }

    /// <summary>Every list that tells figures of itself: its rows, their number, and its groups by whatever it can be grouped by.</summary>
    public IEnumerable<Door> Figures()
    {
        foreach (var root in schema.QueryType.Fields)
        {
            if (root.Type.Named is not ObjectType list || list.Fields.All(field => field.Name != "aggregates"))
            {
                continue;
            }

            var keys = list
                .Fields.Where(field => field.Name == "groups")
                .SelectMany(field => ((EnumType)field.Arguments["by"].Type.Named).Values)
                .Select(value => $"by{value.Name}: groups(by: [{value.Name}], first: 100) {{ count }}");
            foreach (var arguments in PageArguments(root, 50))
            {
                yield return new Door(
                    $"figures of {root.Name}",
                    $"{{ {root.Name}({arguments}) {{ {Rows(root)} {{ __typename }} totalCount aggregates {{ count }} {string.Join(' ', keys)} }} }}"
                );
            }
        }
    }

    /// <summary>The ways to call a field of the root with what is secret; none when it asks for something that is not known here.</summary>
    public IEnumerable<string> Calls(FieldDefinition root)
    {
        var size = root.Arguments.FirstOrDefault(argument => argument.Name is "first" or "take");
        var page = size is null ? string.Empty : $"{size.Name}: {PageSize}";
        return from argument in RequiredArguments(root)
            from stage in Stages(root)
            let list = string.Join(
                ", ",
                new[] { argument, page, stage.TrimStart(',', ' ') }.Where(text => text.Length > 0)
            )
            select list.Length == 0 ? root.Name : $"{root.Name}({list})";
    }

    /// <summary>The leaves of a type, for a selection.</summary>
    public static string Leaves(ComplexType type) =>
        string.Join(
            ' ',
            type.Fields.Where(field =>
                    !field.Type.Named.IsComposite && !field.Arguments.Any(argument => argument.IsRequired)
                )
                .Select(field => field.Name)
                .Prepend("__typename")
        );

    /// <summary>What a connection, an edge or a list is about.</summary>
    public static NamedType NodeOf(NamedType type) =>
        type switch
        {
            ObjectType connection when connection.Name.EndsWith("Connection", StringComparison.Ordinal) => connection
                .Fields["nodes"]
                .Type
                .Named,
            ObjectType segment when IsSegment(segment) => segment.Fields["items"].Type.Named,
            _ => type,
        };

    /// <summary>The ways to give a field of the root what it does not do without; none when that is not known here.</summary>
    private IEnumerable<string> RequiredArguments(FieldDefinition root)
    {
        var required = root.Arguments.Where(argument => argument.IsRequired).ToList();
        return required switch
        {
            [] => [string.Empty],
            [{ Name: "id" }] when root.Name == "node" => ids.SelectMany(group => group).Select(id => $"id: \"{id}\""),
            [{ Name: "id" }] => ids[root.Type.Named.Name].Select(id => $"id: \"{id}\""),
            [{ Name: "ids" }] =>
            [
                $"ids: [{string.Join(", ", ids.SelectMany(group => group).Select(id => $"\"{id}\""))}]",
            ],
            [{ Name: "slug" }] =>
            [
                "slug: \"canary-section-draft\"",
                "slug: \"canary-foreign-draft\"",
                "slug: \"culture\"",
            ],
            // Every instant that the database knows.
            [{ Name: "from" }, { Name: "to" }] => ["from: \"1900-01-01T00:00:00Z\", to: \"2900-01-01T00:00:00Z\""],
            _ => [],
        };
    }

    private IEnumerable<string> PageArguments(FieldDefinition root, int size) =>
        from required in RequiredArguments(root)
        from stage in Stages(root)
        select $"{(IsSegment(root.Type.Named) ? "take" : "first")}: {size}{stage}{(required.Length > 0 ? $", {required}" : string.Empty)}";

    private static bool IsSegment(NamedType type) => type.Name.EndsWith("CollectionSegment", StringComparison.Ordinal);

    /// <summary>The rows of a page, under the same name whatever sort of page it is.</summary>
    private static string Rows(FieldDefinition root) => IsSegment(root.Type.Named) ? "nodes: items" : "nodes";

    // Whoever asks for drafts is shown what is published as well.
    private static IEnumerable<string> Stages(FieldDefinition root) =>
        root.Arguments.Any(argument => argument.Name == "stage") ? [", stage: DRAFT"] : [string.Empty];

    private IEnumerable<string> Selections(GraphQLType type, int depth)
    {
        switch (type.Named)
        {
            case ObjectType { Name: var name } connection when name.EndsWith("Connection", StringComparison.Ordinal):
                foreach (var inner in Selections(connection.Fields["nodes"].Type, depth))
                {
                    yield return $"{{ totalCount nodes {inner} }}";
                }

                yield return $"{{ edges {{ node {Selections(connection.Fields["nodes"].Type, 0).First()} }} }}";
                foreach (var figures in connection.Fields.Where(field => field.Name is "aggregates"))
                {
                    yield return $"{{ {figures.Name} {Selections(figures.Type, 1).First()} }}";
                }

                break;
            case ObjectType segment when IsSegment(segment):
                foreach (var inner in Selections(segment.Fields["items"].Type, depth))
                {
                    yield return $"{{ totalCount nodes: items {inner} }}";
                }

                break;
            case ObjectType item:
                yield return $"{{ {Leaves(item)} }}";
                if (depth > 0)
                {
                    foreach (var relation in Relations(item))
                    {
                        foreach (var inner in Selections(relation.Field.Type, depth - 1))
                        {
                            yield return $"{{ __typename {relation.Call} {inner} }}";
                        }
                    }
                }

                break;
            case InterfaceType or UnionType:
                foreach (var possible in ids.Select(group => group.Key).Where(type => schema.Types.TryGet(type, out _)))
                {
                    foreach (var inner in Selections(schema.Types[possible], depth - 1))
                    {
                        yield return $"{{ ... on {possible} {inner} }}";
                    }
                }

                break;
            default:
                yield return string.Empty;
                break;
        }
    }

    private static IEnumerable<(FieldDefinition Field, string Call)> Relations(ObjectType type) =>
        type
            .Fields.Where(field =>
                field.Type.Named.IsComposite && !field.Arguments.Any(argument => argument.IsRequired)
            )
            .Select(field =>
                (
                    field,
                    field.Arguments.Any(argument => argument.Name == "first") ? $"{field.Name}(first: 2)" : field.Name
                )
            );

    private static IEnumerable<Func<string, string>> Texts(InputObjectType filter, int depth)
    {
        foreach (var field in filter.Fields.Where(field => field.Name is not ("and" or "or")))
        {
            if (field.Type.Named is not InputObjectType inner)
            {
                continue;
            }

            if (inner.Name == "StringOperationFilterInput")
            {
                yield return value => $"{{ {field.Name}: {{ contains: \"{value}\" }} }}";
            }
            else if (depth > 0 && !inner.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal))
            {
                var some = inner.Fields.Any(candidate => candidate.Name == "some");
                var element = some ? (InputObjectType)inner.Fields["some"].Type.Named : inner;
                foreach (var path in Texts(element, depth - 1))
                {
                    yield return some
                        ? value => $"{{ {field.Name}: {{ some: {path(value)} }} }}"
                        : value => $"{{ {field.Name}: {path(value)} }}";
                }
            }
        }
    }

    private static IEnumerable<string> Sorts(InputObjectType order, int depth)
    {
        foreach (var field in order.Fields)
        {
            if (field.Type.Named is not InputObjectType inner)
            {
                yield return $"{{ {field.Name}: ASC }}";
            }
            else if (depth > 1)
            {
                foreach (var path in Sorts(inner, depth - 1))
                {
                    yield return $"{{ {field.Name}: {path} }}";
                }
            }
        }
    }
}

/// <summary>A question and what it is called in a failure.</summary>
internal sealed record Door(string Name, string Question);

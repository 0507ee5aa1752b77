using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>Which parts of a schema documents use, so that a change can be weighed by who would notice.</summary>
public static class UsedCoordinates
{
    /// <summary>The schema coordinates that a valid document uses, those of the types in between included.</summary>
    /// <param name="schema">The schema that the document is valid for.</param>
    /// <param name="document">The document.</param>
    public static IReadOnlySet<string> Of(Schema schema, DocumentNode document)
    {
        var context = new ValidationContext(schema, document);
        var collector = new Collector(context);
        new DocumentWalker(context, [collector]).Walk();
        return collector.Coordinates;
    }

    private sealed class Collector(ValidationContext context) : ValidationRule(context)
    {
        private readonly HashSet<InputObjectType> _inputs = [];

        public HashSet<string> Coordinates { get; } = new(StringComparer.Ordinal);

        public override void EnterField(FieldNode node)
        {
            if (Context.Field is not { } field)
            {
                return;
            }

            Coordinates.Add(field.ToString());
            Coordinates.Add(field.DeclaringType.Name);
            Coordinates.Add(field.Type.Named.Name);
        }

        public override void EnterFieldArgument(ArgumentNode node)
        {
            if (Context.Field?.Arguments.TryGet(node.Name.Value, out var argument) is true)
            {
                Coordinates.Add(argument.ToString());
                AddValue(argument.Type, node.Value);
            }
        }

        public override void EnterDirective(DirectiveNode node, string location)
        {
            Coordinates.Add($"@{node.Name.Value}");
            Coordinates.UnionWith(node.Arguments.Select(argument => $"@{node.Name.Value}({argument.Name.Value}:)"));
        }

        public override void EnterNamedType(NamedTypeNode node, bool isTypeSystem)
        {
            if (Context.Schema!.Types.TryGet(node.Name.Value, out var type))
            {
                Coordinates.Add(type.Name);
                AddInput(type);
            }
        }

        /// <summary>What is written out uses what it names, and nothing else of its type; what a variable may hold is told by the variable's type.</summary>
        private void AddValue(GraphQLType type, ValueNode value)
        {
            Coordinates.Add(type.Named.Name);
            switch (type.NullableType, value)
            {
                case (ListType list, ListValueNode values):
                    foreach (var item in values.Values)
                    {
                        AddValue(list.OfType, item);
                    }

                    break;
                case (ListType list, _):
                    // One value stands for a list of one.
                    AddValue(list.OfType, value);
                    break;
                case (InputObjectType input, ObjectValueNode members):
                    foreach (var member in members.Fields)
                    {
                        if (input.Fields.TryGet(member.Name.Value, out var field))
                        {
                            Coordinates.Add(field.ToString());
                            AddValue(field.Type, member.Value);
                        }
                    }

                    break;
                case (EnumType values, EnumValueNode name):
                    Coordinates.Add($"{values}.{name.Value}");
                    break;
            }
        }

        /// <summary>What a variable will hold is not known, so all that it may hold counts as used.</summary>
        private void AddInput(NamedType type)
        {
            switch (type)
            {
                case EnumType values:
                    Coordinates.Add(type.Name);
                    Coordinates.UnionWith(values.Values.Select(value => $"{type}.{value.Name}"));
                    break;
                case InputObjectType input when _inputs.Add(input):
                    Coordinates.Add(type.Name);
                    foreach (var field in input.Fields)
                    {
                        Coordinates.Add(field.ToString());
                        AddInput(field.Type.Named);
                    }

                    break;
                default:
                    Coordinates.Add(type.Name);
                    break;
            }
        }
    }
}

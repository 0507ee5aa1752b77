using System.Collections.Immutable;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types.Sdl;

/// <summary>
/// Reads a type system document into a <see cref="SchemaBuilder"/>: the same form that schemas made of code take.
/// Extensions may stand beside the definitions they extend, in any order.
/// </summary>
internal sealed class SdlReader(DocumentNode document, Func<string, ScalarCodec> codecOf, bool keepSyntax = true)
{
    private readonly SchemaBuilder _builder = new() { Source = keepSyntax ? document.Source : SourceText.Empty };

    private readonly DirectiveText _text = new(document.Source);

    public SchemaBuilder Read()
    {
        var extensions = document
            .Definitions.OfType<TypeDefinitionNode>()
            .Where(node => node.IsExtension)
            .ToLookup(node => node.Name.Value, StringComparer.Ordinal);
        foreach (
            var definition in document.Definitions.OfType<TypeSystemDefinitionNode>().Where(node => !node.IsExtension)
        )
        {
            switch (definition)
            {
                case TypeDefinitionNode type:
                    _builder.AddType(ReadType(type, [type, .. extensions[type.Name.Value]]));
                    break;
                case DirectiveDefinitionNode directive:
                    _builder.AddDirective(ReadDirective(directive));
                    break;
            }
        }

        ReadRoots([.. document.Definitions.OfType<SchemaDefinitionNode>().OrderBy(node => node.IsExtension)]);
        return _builder;
    }

    private void ReadRoots(List<SchemaDefinitionNode> nodes)
    {
        foreach (var root in nodes.SelectMany(node => node.OperationTypes))
        {
            _builder.Roots[root.Operation] = root.Type.Name.Value;
        }

        _builder.SyntaxNodes.AddRange(keepSyntax ? nodes : []);
        if (nodes.Find(node => !node.IsExtension) is { } definition)
        {
            _builder.Description = definition.Description?.Value;
            return;
        }

        // Without a schema definition the usual names are the roots, whatever extensions say.
        foreach (var operation in Enum.GetValues<OperationKind>())
        {
            if (_builder.TryGetType(operation.ToString(), out _))
            {
                _builder.Roots[operation] = operation.ToString();
            }
        }
    }

    private TypeConfiguration ReadType(TypeDefinitionNode definition, ImmutableArray<TypeDefinitionNode> nodes)
    {
        var name = definition.Name.Value;
        TypeConfiguration type = definition switch
        {
            ScalarTypeDefinitionNode => ReadScalar(name, nodes),
            ObjectTypeDefinitionNode => ReadObject(name, nodes.OfType<ObjectTypeDefinitionNode>()),
            InterfaceTypeDefinitionNode => ReadInterface(name, nodes.OfType<InterfaceTypeDefinitionNode>()),
            UnionTypeDefinitionNode => ReadUnion(name, nodes.OfType<UnionTypeDefinitionNode>()),
            EnumTypeDefinitionNode => ReadEnum(name, nodes.OfType<EnumTypeDefinitionNode>()),
            InputObjectTypeDefinitionNode input => ReadInputObject(
                input,
                nodes.OfType<InputObjectTypeDefinitionNode>()
            ),
            _ => throw new NotSupportedException($"There is no type for {definition.Kind}."),
        };
        type.Description = definition.Description?.Value;
        foreach (var node in nodes)
        {
            type.Directives.AddRange(node.Directives);
        }

        type.SyntaxNodes.AddRange(keepSyntax ? nodes : []);
        return type;
    }

    private ScalarTypeConfiguration ReadScalar(string name, ImmutableArray<TypeDefinitionNode> nodes)
    {
        var specifiedBy = nodes
            .Select(node => _text.SpecifiedBy(node.Directives))
            .LastOrDefault(url => url is not null);
        return new(name, codecOf(name)) { SpecifiedBy = specifiedBy };
    }

    private ObjectTypeConfiguration ReadObject(string name, IEnumerable<ObjectTypeDefinitionNode> nodes)
    {
        var type = new ObjectTypeConfiguration(name);
        foreach (var node in nodes)
        {
            type.Interfaces.AddRange(node.Interfaces.Select(reference => reference.Name.Value));
            type.Fields.AddRange(node.Fields.Select(ReadField));
        }

        return type;
    }

    private InterfaceTypeConfiguration ReadInterface(string name, IEnumerable<InterfaceTypeDefinitionNode> nodes)
    {
        var type = new InterfaceTypeConfiguration(name);
        foreach (var node in nodes)
        {
            type.Interfaces.AddRange(node.Interfaces.Select(reference => reference.Name.Value));
            type.Fields.AddRange(node.Fields.Select(ReadField));
        }

        return type;
    }

    private static UnionTypeConfiguration ReadUnion(string name, IEnumerable<UnionTypeDefinitionNode> nodes)
    {
        var type = new UnionTypeConfiguration(name);
        type.Types.AddRange(nodes.SelectMany(node => node.Types).Select(reference => reference.Name.Value));
        return type;
    }

    private EnumTypeConfiguration ReadEnum(string name, IEnumerable<EnumTypeDefinitionNode> nodes)
    {
        var type = new EnumTypeConfiguration(name);
        foreach (var node in nodes.SelectMany(node => node.Values))
        {
            type.Values.Add(
                Describe(
                    new EnumValueConfiguration(node.Name.Value) { SyntaxNode = keepSyntax ? node : null },
                    node.Description,
                    node.Directives
                )
            );
        }

        return type;
    }

    private InputObjectTypeConfiguration ReadInputObject(
        InputObjectTypeDefinitionNode definition,
        IEnumerable<InputObjectTypeDefinitionNode> nodes
    )
    {
        var type = new InputObjectTypeConfiguration(definition.Name.Value)
        {
            IsOneOf = BuiltInDirectives.Find(definition.Directives, BuiltInDirectives.OneOf) is not null,
        };
        type.Fields.AddRange(nodes.SelectMany(node => node.Fields).Select(ReadInputValue));
        return type;
    }

    private DirectiveConfiguration ReadDirective(DirectiveDefinitionNode node)
    {
        var directive = new DirectiveConfiguration(node.Name.Value)
        {
            Description = node.Description?.Value,
            IsRepeatable = node.IsRepeatable,
            SyntaxNode = keepSyntax ? node : null,
            IsBuiltIn = BuiltInDirectives.IsBuiltIn(node.Name.Value),
        };
        foreach (var location in node.Locations)
        {
            if (DirectiveLocationNames.TryParse(location.Value, out var known))
            {
                directive.Locations.Add(known);
            }
        }

        directive.Arguments.AddRange(node.Arguments.Select(ReadInputValue));
        return directive;
    }

    private FieldConfiguration ReadField(FieldDefinitionNode node)
    {
        var field = new FieldConfiguration(node.Name.Value, node.Type) { SyntaxNode = keepSyntax ? node : null };
        field.Arguments.AddRange(node.Arguments.Select(ReadInputValue));
        return Describe(field, node.Description, node.Directives);
    }

    private InputValueConfiguration ReadInputValue(InputValueDefinitionNode node) =>
        Describe(
            new InputValueConfiguration(node.Name.Value, node.Type)
            {
                DefaultValue = node.DefaultValue,
                SyntaxNode = keepSyntax ? node : null,
            },
            node.Description,
            node.Directives
        );

    private T Describe<T>(T member, StringValueNode? description, ImmutableArray<DirectiveNode> directives)
        where T : MemberConfiguration
    {
        member.Description = description?.Value;
        member.DeprecationReason = _text.DeprecationReason(directives);
        member.Directives.AddRange(directives);
        return member;
    }
}

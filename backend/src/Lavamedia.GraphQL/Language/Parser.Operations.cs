using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Language;

/// <summary>Spec sections 2.3 to 2.8, 2.10 and 2.12: operations, selections, fragments, variables, directives.</summary>
public ref partial struct Parser
{
    private OperationDefinitionNode ParseOperation()
    {
        var start = _lexer.Start;
        if (Peek(TokenKind.BraceLeft))
        {
            var selectionSet = ParseSelectionSet();
            return new([], null, OperationKind.Query, null, [], selectionSet, SpanFrom(start));
        }

        var description = ParseDescription();
        var operation = ParseOperationKind();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = OptionalMany(
            TokenKind.ParenthesisLeft,
            static (ref parser) => parser.ParseVariableDefinition(),
            TokenKind.ParenthesisRight
        );
        var directives = ParseDirectives(isConstant: false);
        var selections = ParseSelectionSet();
        return new(directives, description, operation, name, variables, selections, SpanFrom(start));
    }

    private OperationKind ParseOperationKind()
    {
        if (SkipKeyword("query"u8))
        {
            return OperationKind.Query;
        }

        if (SkipKeyword("mutation"u8))
        {
            return OperationKind.Mutation;
        }

        if (SkipKeyword("subscription"u8))
        {
            return OperationKind.Subscription;
        }

        throw Peek(TokenKind.Name) ? Unexpected() : Expected(TokenKind.Name);
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new(description, variable, type, defaultValue, directives, SpanFrom(start));
    }

    private SelectionSetNode ParseSelectionSet()
    {
        var start = _lexer.Start;
        Enter();
        var selections = Many(
            TokenKind.BraceLeft,
            static (ref parser) => parser.ParseSelection(),
            TokenKind.BraceRight
        );
        Leave();
        return new(selections, SpanFrom(start));
    }

    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    private FieldNode ParseField()
    {
        var start = _lexer.Start;
        var name = ParseName();
        NameNode? alias = null;
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new(directives, alias, name, arguments, selectionSet, SpanFrom(start));
    }

    private SelectionNode ParseFragment()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            var name = ParseFragmentName();
            var spreadDirectives = ParseDirectives(isConstant: false);
            return new FragmentSpreadNode(spreadDirectives, name, SpanFrom(start));
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(directives, typeCondition, selectionSet, SpanFrom(start));
    }

    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        ExpectKeyword("fragment"u8);
        var name = ParseFragmentName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new(directives, description, name, typeCondition, selectionSet, SpanFrom(start));
    }

    private NameNode ParseFragmentName() => PeekKeyword("on"u8) ? throw Unexpected() : ParseName();

    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant) =>
        isConstant
            ? OptionalMany(
                TokenKind.ParenthesisLeft,
                static (ref parser) => parser.ParseArgument(isConstant: true),
                TokenKind.ParenthesisRight
            )
            : OptionalMany(
                TokenKind.ParenthesisLeft,
                static (ref parser) => parser.ParseArgument(isConstant: false),
                TokenKind.ParenthesisRight
            );

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = _lexer.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new(name, value, SpanFrom(start));
    }

    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var directives = ImmutableArray.CreateBuilder<DirectiveNode>(1);
        while (Peek(TokenKind.At))
        {
            if (directives.Count == _options.MaxDirectivesPerLocation)
            {
                throw TooLarge(
                    _lexer.Start,
                    $"Document contains more than {_options.MaxDirectivesPerLocation} directives at one location"
                );
            }

            var start = _lexer.Start;
            Advance();
            var name = ParseName();
            var arguments = ParseArguments(isConstant);
            directives.Add(new DirectiveNode(name, arguments, SpanFrom(start)));
        }

        return directives.DrainToImmutable();
    }
}

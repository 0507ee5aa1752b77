using System.Collections.Immutable;
using Lavamedia.GraphQL.Validation.Rules;

namespace Lavamedia.GraphQL.Validation;

/// <summary>The rules of spec section 5, in the order in which a client reads their errors.</summary>
internal static class SpecifiedRules
{
    public static ImmutableArray<ValidationRule> For(ValidationContext context) =>
        [
            new ExecutableDefinitions(context),
            new KnownOperationTypes(context),
            new UniqueOperationNames(context),
            new LoneAnonymousOperation(context),
            new SingleFieldSubscriptions(context),
            new KnownTypeNames(context),
            new FragmentsOnCompositeTypes(context),
            new VariablesAreInputTypes(context),
            new ScalarLeafs(context),
            new FieldsOnCorrectType(context),
            new UniqueFragmentNames(context),
            new KnownFragmentNames(context),
            new NoUnusedFragments(context),
            new PossibleFragmentSpreads(context),
            new NoFragmentCycles(context),
            new UniqueVariableNames(context),
            new NoUndefinedVariables(context),
            new NoUnusedVariables(context),
            new KnownDirectives(context),
            new UniqueDirectivesPerLocation(context),
            new NoIncrementalRootFields(context),
            new NoIncrementalSubscriptions(context),
            new IncrementalLabels(context),
            new StreamOnListField(context),
            new KnownArgumentNames(context),
            new KnownDirectiveArgumentNames(context),
            new UniqueArgumentNames(context),
            new ValuesOfCorrectType(context),
            new ProvidedRequiredArguments(context),
            new ProvidedRequiredDirectiveArguments(context),
            new VariablesInAllowedPosition(context),
            new OverlappingFieldsCanBeMerged(context),
            new UniqueInputFieldNames(context),
            new MaxIntrospectionDepth(context),
        ];

    /// <summary>The rules for type system documents that need no schema yet.</summary>
    public static ImmutableArray<ValidationRule> ForTypeSystem(ValidationContext context) =>
        [
            new LoneSchemaDefinition(context),
            new UniqueOperationTypes(context),
            new UniqueTypeNames(context),
            new UniqueEnumValueNames(context),
            new UniqueFieldDefinitionNames(context),
            new UniqueArgumentDefinitionNames(context),
            new UniqueDirectiveNames(context),
            new KnownTypeNames(context),
            new KnownDirectives(context),
            new UniqueDirectivesPerLocation(context),
            new PossibleTypeExtensions(context),
            new KnownDirectiveArgumentNames(context),
            new UniqueArgumentNames(context),
            new UniqueInputFieldNames(context),
            new ProvidedRequiredDirectiveArguments(context),
        ];
}

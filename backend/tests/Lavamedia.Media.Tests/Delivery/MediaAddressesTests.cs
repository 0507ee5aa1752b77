using Lavamedia.Media.Delivery;
using Lavamedia.Media.Variants;
using Microsoft.Extensions.Options;

namespace Lavamedia.Media.Tests.Delivery;

public sealed class MediaAddressesTests
{
    private static readonly Guid Id = Guid.Parse("0192f0c1-2345-7abc-8def-0123456789ab");

    [Fact]
    public void An_address_is_accepted_only_as_it_was_made()
    {
        var addresses = Make("one-secret-that-is-long-enough-to-sign");
        var address = addresses.OfVariant(Id, MediaFormat.Webp, 640);
        var signature = address[(address.LastIndexOf("640-", StringComparison.Ordinal) + 4)..^".webp".Length];

        address.ShouldStartWith("https://media.example/media/0192f0c1-2345-7abc-8def-0123456789ab/640-");
        addresses.IsGenuine(Id, "640", "webp", signature).ShouldBeTrue();
        addresses.IsGenuine(Id, "1600", "webp", signature).ShouldBeFalse();
        addresses.IsGenuine(Id, "640", "jpg", signature).ShouldBeFalse();
        addresses.IsGenuine(Guid.NewGuid(), "640", "webp", signature).ShouldBeFalse();
        Make("another-secret-that-is-long-enough-also").IsGenuine(Id, "640", "webp", signature).ShouldBeFalse();
    }

    [Fact]
    public void A_short_secret_is_refused()
    {
        Should.Throw<InvalidOperationException>(() => Make("short").OfOriginal(Id, "image/png"));
    }

    private static MediaAddresses Make(string secret) =>
        new(Options.Create(new MediaOptions { PublicUrl = "https://media.example/", UrlSecret = secret }));
}

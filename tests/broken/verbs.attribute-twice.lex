demek  frames=quote  stance=claim  stance=neutral
